package dev.readiness.gather.coverage;

import dev.readiness.facts.Evidence;
import dev.readiness.facts.coverage.Counter;
import dev.readiness.facts.coverage.Counters;
import dev.readiness.facts.coverage.CoverageFacts;
import dev.readiness.facts.coverage.ReactorCoverage;
import dev.readiness.facts.coverage.ReactorCoverage.Unread;
import dev.readiness.facts.project.ModuleFacts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Coverage of the reactor, from that of its modules. An aggregate report adds what it knows: it stands in for a module
 * without a report of its own, and where it measured the same code as the module's report it counts what more it saw
 * covered, the tests of other modules. A group is a module's when exactly one module has that artifact id.
 */
public final class ReactorCoverageGatherer {

    /** A module and what was gathered of its coverage. */
    public record Part(ModuleFacts module, Evidence<CoverageFacts> coverage) {}

    private ReactorCoverageGatherer() {}

    public static Evidence<ReactorCoverage> gather(List<Part> parts) {
        SortedMap<String, Counters> groups = groups(parts);
        Optional<Evidence.Unknown<CoverageFacts>> unreadAggregate = parts.stream()
                .filter(part -> !part.module().hasMainSources())
                .flatMap(part -> unknown(part).stream())
                .findFirst();
        List<ReactorCoverage.Module> modules = new ArrayList<>();
        List<String> unmeasured = new ArrayList<>();
        List<Unread> unread = new ArrayList<>();
        for (Part part : parts) {
            if (!part.module().hasMainSources()) {
                continue;
            }
            String path = part.module().path();
            Counters group = groups.getOrDefault(part.module().artifactId(), Counters.NONE);
            Optional<Evidence.Unknown<CoverageFacts>> unknown = unknown(part);
            if (part.coverage() instanceof Evidence.Known<CoverageFacts> own) {
                modules.add(new ReactorCoverage.Module(path, better(own.fact().counters(), group)));
            } else if (unknown.isPresent()) {
                unread.add(new Unread(path, unknown.get().at(), unknown.get().reason()));
            } else if (!group.byType().isEmpty()) {
                modules.add(new ReactorCoverage.Module(path, group));
            } else if (unreadAggregate.isPresent()) {
                unread.add(new Unread(
                        path, unreadAggregate.get().at(), unreadAggregate.get().reason()));
            } else {
                unmeasured.add(path);
            }
        }
        return modules.isEmpty() && unmeasured.isEmpty() && unread.isEmpty()
                ? Evidence.absent("no module has main classes to cover")
                : Evidence.known(new ReactorCoverage(
                        sorted(modules), unmeasured.stream().sorted().toList(), unread));
    }

    private static List<ReactorCoverage.Module> sorted(List<ReactorCoverage.Module> modules) {
        return modules.stream()
                .sorted(Comparator.comparing(ReactorCoverage.Module::path))
                .toList();
    }

    private static Optional<Evidence.Unknown<CoverageFacts>> unknown(Part part) {
        return part.coverage() instanceof Evidence.Unknown<CoverageFacts> unknown
                ? Optional.of(unknown)
                : Optional.empty();
    }

    /** Counters of aggregate reports by the artifact id of the one module that has it. */
    private static SortedMap<String, Counters> groups(List<Part> parts) {
        SortedMap<String, Counters> groups = new TreeMap<>();
        for (Part part : parts) {
            if (part.coverage() instanceof Evidence.Known<CoverageFacts> known) {
                known.fact().groups().forEach((name, counters) -> {
                    String artifact = name.substring(name.lastIndexOf('/') + 1);
                    if (count(parts, artifact) == 1) {
                        groups.merge(artifact, counters, ReactorCoverageGatherer::better);
                    }
                });
            }
        }
        return groups;
    }

    private static long count(List<Part> parts, String artifact) {
        return parts.stream()
                .filter(part -> part.module().artifactId().equals(artifact))
                .count();
    }

    /** The other where it measured the same amount of code and covered more of it: both are true, neither is all. */
    private static Counters better(Counters own, Counters other) {
        Map<Counter.Type, Counter> better = new EnumMap<>(Counter.Type.class);
        for (Counter.Type type : Counter.Type.values()) {
            Counter mine = own.get(type);
            Counter theirs = other.get(type);
            better.put(type, mine.total() == theirs.total() && theirs.covered() > mine.covered() ? theirs : mine);
        }
        return new Counters(better);
    }
}
