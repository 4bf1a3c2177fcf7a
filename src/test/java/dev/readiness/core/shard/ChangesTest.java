package dev.readiness.core.shard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readiness.facts.Evidence;
import dev.readiness.facts.Origin;
import dev.readiness.facts.coverage.ChangedCoverage;
import dev.readiness.facts.coverage.ChangedSource;
import dev.readiness.facts.coverage.ChangedSource.Measured;
import dev.readiness.facts.coverage.ChangedSource.Unjudged;
import dev.readiness.facts.coverage.ChangedSource.Unmeasured;
import dev.readiness.facts.coverage.CoverageFacts.Line;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

final class ChangesTest {

    private static final Evidence<ChangedCoverage> ABSENT = Evidence.absent("not asked");
    private static final Evidence<ChangedCoverage> UNKNOWN = Evidence.unknown(Origin.of("."), "the clone is shallow");
    private static final ChangedSource HIT = measured("A.java", 1);
    private static final ChangedSource MISSED = measured("A.java", 0);
    private static final ChangedSource UNMEASURED = new Unmeasured("A.java", new TreeSet<>(List.of(1)));
    private static final ChangedSource UNJUDGED = new Unjudged("A.java", Origin.of("A.java"), "it was edited");
    private static final ChangedSource OTHER = measured("B.java", 1);

    @Test
    void filesOfAllShardsCount() {
        assertThat(Changes.of(List.of(known("v1", OTHER), known("v1", HIT)))).isEqualTo(known("v1", HIT, OTHER));
    }

    @Test
    void aFileCountsAsWhereItCameOffWorst() {
        List<ChangedSource> fromBest = List.of(HIT, MISSED, UNMEASURED, UNJUDGED);
        for (int better = 0; better < fromBest.size(); better++) {
            for (int worse = better; worse < fromBest.size(); worse++) {
                Evidence<ChangedCoverage> one = known("v1", fromBest.get(better));
                Evidence<ChangedCoverage> other = known("v1", fromBest.get(worse));
                assertThat(Changes.of(List.of(one, other))).isEqualTo(other);
                assertThat(Changes.of(List.of(other, one))).isEqualTo(other);
            }
        }
    }

    @Test
    void nothingIsKnownUnlessAllKnowIt() {
        assertThat(Changes.of(List.of(ABSENT, ABSENT))).isEqualTo(ABSENT);
        assertThat(Changes.of(List.of(known("v1"), UNKNOWN))).isEqualTo(UNKNOWN);
        assertThat(Changes.of(List.of(ABSENT, UNKNOWN))).isEqualTo(UNKNOWN);
        Evidence<ChangedCoverage> disagree =
                Evidence.unknown(Origin.of("."), "the shards do not agree on since when lines have changed");
        assertThat(Changes.of(List.of(known("v1"), ABSENT))).isEqualTo(disagree);
        assertThat(Changes.of(List.of(ABSENT, known("v1")))).isEqualTo(disagree);
        assertThat(Changes.of(List.of(known("v1"), known("v2")))).isEqualTo(disagree);
    }

    private static Evidence<ChangedCoverage> known(String since, ChangedSource... sources) {
        return Evidence.known(new ChangedCoverage(since, List.of(sources)));
    }

    private static ChangedSource measured(String path, int covered) {
        return new Measured(path, new TreeMap<>(Map.of(1, new Line(1, covered, 0, 0))));
    }
}
