package dev.readiness.core.shard;

import static dev.readiness.core.shard.Shards.FOUND;
import static dev.readiness.core.shard.Shards.NOON;
import static dev.readiness.core.shard.Shards.ended;
import static dev.readiness.core.shard.Shards.named;
import static dev.readiness.core.shard.Shards.part;
import static org.assertj.core.api.Assertions.assertThat;

import dev.readiness.core.Finding;
import dev.readiness.core.Objection;
import dev.readiness.core.Outcome;
import dev.readiness.core.Severity;
import dev.readiness.core.Stage;
import dev.readiness.facts.Evidence;
import dev.readiness.facts.Origin;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

final class JoinTest {

    private static final Ended PASSED = ended("x.y", Outcome.PASSED);
    private static final Ended FAILED = ended("x.y", Outcome.FAILED, FOUND);

    @Test
    void partsMakeAWhole() {
        Joined joined = join(named("1", part("a", PASSED)), named("2", part("b", FAILED), part(".")));
        assertThat(joined.objections()).isEmpty();
        assertThat(joined.gaps()).isEmpty();
        assertThat(joined.parts()).containsOnlyKeys(".", "a", "b");
        assertThat(joined.parts().get("b").results()).containsExactly(FAILED);
        assertThat(joined.at()).isEqualTo(NOON);
    }

    @Test
    void namesEveryModuleThatIsMissing() {
        Joined joined = join(named("1", part("a")));
        assertThat(joined.missing()).containsExactly(".", "b");
        assertThat(joined.gaps())
                .containsExactly(new Objection(
                        "modules ., b are in no shard", "build what is missing with -Dreadiness.shard in one of them"));
    }

    static Stream<Arguments> pairs() {
        Finding moved = Finding.of(Origin.of("a.yml", 9), "debug", "it is still on");
        return Stream.of(
                Arguments.of(PASSED, PASSED, ""),
                Arguments.of(FAILED, ended("x.y", Outcome.WAIVED, moved), ""),
                Arguments.of(none("there is no b"), none("there is no a"), ""),
                Arguments.of(PASSED, FAILED, "PASSED in 1 and FAILED with 1 finding in 2"),
                Arguments.of(PASSED, none("why"), "PASSED in 1 and NOT_APPLICABLE in 2"),
                Arguments.of(PASSED, ended("x.z", Outcome.PASSED), "PASSED in 1 and not at all in 2"),
                Arguments.of(
                        FAILED,
                        ended("x.y", Outcome.FAILED, FOUND, FOUND.marked("m")),
                        "FAILED with 1 finding in 1 and FAILED with 2 findings in 2"),
                differs(FOUND.as(Severity.NOTE)),
                differs(FOUND.marked("m")),
                differs(Finding.of(FOUND.at(), "other", "it is on")),
                differs(Finding.of(Origin.of("b.yml", 3), "debug", "it is on")),
                Arguments.of(
                        FAILED,
                        ended("x.y", Outcome.UNKNOWN, Finding.unknown(FOUND.at(), "debug", "it is on")),
                        "FAILED with 1 finding in 1 and UNKNOWN with 1 finding in 2"),
                Arguments.of(
                        PASSED,
                        new Ended("x.y", Severity.NOTE, Outcome.PASSED, "", List.of()),
                        "PASSED in 1 and PASSED in 2"));
    }

    private static Arguments differs(Finding other) {
        return Arguments.of(
                FAILED,
                ended("x.y", Outcome.FAILED, other),
                "FAILED with 1 finding in 1 and FAILED with 1 finding in 2");
    }

    private static Ended none(String reason) {
        return new Ended("x.y", Severity.ERROR, Outcome.NOT_APPLICABLE, reason, List.of());
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void aModuleOfTwoShardsEndsAlikeInBoth(Ended one, Ended other, String differs) {
        List<Objection> objections =
                join(named("2", part("a", other)), named("1", part("a", one))).objections();
        if (differs.isEmpty()) {
            assertThat(objections).isEmpty();
        } else {
            assertThat(objections)
                    .contains(new Objection(
                            "module a: x.y ended " + differs,
                            "find out what differs between the two builds, or build the module in one shard"));
        }
    }

    @Test
    void theLowestCoverageCounts() {
        Part more = new Part("a", true, Shards.covered(6), List.of());
        Part less = new Part("a", true, Shards.covered(5), List.of());
        Part absent = part("a");
        Part unknown = new Part("a", true, Evidence.unknown(Origin.of("x"), "y"), List.of());
        assertThat(chosen(more, less)).isEqualTo(less);
        assertThat(chosen(less, more)).isEqualTo(less);
        assertThat(chosen(less, absent)).isEqualTo(absent);
        assertThat(chosen(unknown, absent)).isEqualTo(unknown);
    }

    private static Part chosen(Part one, Part other) {
        return join(named("1", one), named("2", other)).parts().get("a");
    }

    @Test
    void allWereAskedTheSame() {
        Shard shard = named("1", part("a")).shard();
        Shard build = new Shard(
                Stage.BUILD,
                true,
                NOON.minusSeconds(1),
                shard.judged(),
                shard.skips(),
                shard.changed(),
                List.of(part("q")));
        Joined joined = join(new Named("1", shard), new Named("2", build));
        assertThat(joined.objections())
                .extracting(Objection::what)
                .containsExactly(
                        "2 was judged for stage build, and 1 for deploy",
                        "2 was judged as a SNAPSHOT, and the reactor is a release",
                        "2 has judged q, which is no module here");
        assertThat(joined.at()).isEqualTo(NOON.minusSeconds(1));
    }

    @Test
    void whatOneSkippedWasSkipped() {
        Joined joined = join(skipping("1", "true"), skipping("2", "FALSE"));
        assertThat(joined.skips()).isEqualTo(Map.of("skipTests", "true"));
        assertThat(join(skipping("1", "false")).skips()).isEmpty();
    }

    private static Named skipping(String file, String value) {
        Shard shard = named(file, part("a")).shard();
        return new Named(
                file,
                new Shard(
                        shard.stage(),
                        false,
                        NOON,
                        shard.judged(),
                        new TreeMap<>(Map.of("skipTests", value)),
                        shard.changed(),
                        shard.parts()));
    }

    private static Joined join(Named... shards) {
        return Join.of(List.of(shards), List.of(".", "a", "b"), false);
    }
}
