package dev.readiness.facts.coverage;

import dev.readiness.facts.Fact;
import java.util.List;

/**
 * Coverage of the reactor as a whole: the sum of the modules' counters, not the mean of their percentages.
 *
 * @param modules those with coverage, by path
 * @param unmeasured paths of modules with main classes but without a report
 */
public record ReactorCoverage(List<Module> modules, List<String> unmeasured) implements Fact {

    /** Coverage of one module; path is relative to the root, "." for the root itself. */
    public record Module(String path, Counters counters) {}

    public ReactorCoverage {
        modules = List.copyOf(modules);
        unmeasured = List.copyOf(unmeasured);
    }

    public Counters total() {
        return Counters.sum(modules.stream().map(Module::counters));
    }
}
