package dev.readiness.core.shard;

import dev.readiness.facts.Evidence;
import dev.readiness.facts.Origin;
import dev.readiness.facts.coverage.ChangedCoverage;
import dev.readiness.facts.coverage.ChangedSource;
import java.util.List;
import java.util.TreeMap;

/** Joins what shards know of changed lines. A file that several of them measured counts as where it came off worst. */
final class Changes {

    private Changes() {}

    static Evidence<ChangedCoverage> of(List<Evidence<ChangedCoverage>> shards) {
        Evidence<ChangedCoverage> first = shards.get(0);
        for (Evidence<ChangedCoverage> one : shards) {
            if (one instanceof Evidence.Unknown<ChangedCoverage>) {
                return one;
            }
        }
        if (shards.stream().allMatch(Evidence.Absent.class::isInstance)) {
            return first;
        }
        TreeMap<String, ChangedSource> sources = new TreeMap<>();
        for (Evidence<ChangedCoverage> one : shards) {
            if (!(one instanceof Evidence.Known<ChangedCoverage> known)
                    || !(first instanceof Evidence.Known<ChangedCoverage> other)
                    || !known.fact().since().equals(other.fact().since())) {
                return Evidence.unknown(Origin.of("."), "the shards do not agree on since when lines have changed");
            }
            known.fact().sources().forEach(source -> sources.merge(source.path(), source, Changes::worse));
        }
        return Evidence.known(new ChangedCoverage(
                ((Evidence.Known<ChangedCoverage>) first).fact().since(), List.copyOf(sources.values())));
    }

    private static ChangedSource worse(ChangedSource one, ChangedSource other) {
        return covered(other) < covered(one) ? other : one;
    }

    /** Lines; the fewer the worse. */
    private static long covered(ChangedSource source) {
        if (source instanceof ChangedSource.Measured measured) {
            return measured.lines().values().stream()
                    .filter(line -> line.coveredInstructions() > 0)
                    .count();
        }
        return source instanceof ChangedSource.Unmeasured ? -1 : -2;
    }
}
