package dev.readiness.facts.coverage;

import dev.readiness.facts.Fact;
import dev.readiness.facts.Origin;
import java.util.List;

/**
 * Coverage of the reactor as a whole: the sum of the modules' counters, not the mean of their percentages.
 *
 * @param modules those with coverage, by path
 * @param unmeasured paths of modules with main classes but without a report
 * @param unread modules whose report is there and could not be read, by path
 */
public record ReactorCoverage(List<Module> modules, List<String> unmeasured, List<Unread> unread) implements Fact {

    /** Coverage of one module; path is relative to the root, "." for the root itself. */
    public record Module(String path, Counters counters) {}

    /**
     * A report that could not be read.
     *
     * @param path of the module
     * @param at where the reader stopped
     * @param reason one sentence without a final period
     */
    public record Unread(String path, Origin at, String reason) {}

    public ReactorCoverage {
        modules = List.copyOf(modules);
        unmeasured = List.copyOf(unmeasured);
        unread = List.copyOf(unread);
    }

    public Counters total() {
        return Counters.sum(modules.stream().map(Module::counters));
    }
}
