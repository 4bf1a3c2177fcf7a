package dev.readiness.facts.project;

import dev.readiness.facts.Fact;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The build as a whole.
 *
 * @param modules those that take part, in reactor order; the first is the root when it takes part
 * @param partial why the reactor is not whole ("-pl", "-rf", a failed module); empty when it is
 * @param today the day in UTC on which the run judges dates
 * @param skips user properties of this session that skip tests or checks, e.g. "skipTests" to "true"
 */
public record ReactorFacts(
        List<ModuleFacts> modules, Optional<String> partial, LocalDate today, Map<String, String> skips)
        implements Fact {
    public ReactorFacts {
        modules = List.copyOf(modules);
        skips = Map.copyOf(skips);
    }

    /** The module that gives the release its version. */
    public ModuleFacts root() {
        return modules.get(0);
    }

    /**
     * The same reactor, built in parts.
     *
     * @param gap why the parts are not the whole; empty when they are
     * @param also what the builds of the parts skipped
     */
    public ReactorFacts of(Optional<String> gap, Map<String, String> also) {
        Map<String, String> all = new TreeMap<>(skips);
        all.putAll(also);
        return new ReactorFacts(modules, partial.or(() -> gap), today, all);
    }

    /** The same reactor under another version, siblings' references to it included. */
    public ReactorFacts as(String version) {
        Set<String> siblings = modules.stream().map(ModuleFacts::coordinates).collect(Collectors.toSet());
        String from = root().version();
        List<ModuleFacts> renamed = modules.stream()
                .map(module -> module.as(from, version, siblings))
                .toList();
        return new ReactorFacts(renamed, partial, today, skips);
    }
}
