package dev.readiness.facts.git;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class SemanticVersionTest {

    /** Item 11 of the specification, with large numbers put in; each is below the next. */
    private static final List<String> ASCENDING = List.of(
            "0.0.0-0",
            "0.0.0",
            "1.0.0-0",
            "1.0.0-1",
            "1.0.0-99999999999999999998",
            "1.0.0-99999999999999999999",
            "1.0.0--",
            "1.0.0-1a",
            "1.0.0-RC.1",
            "1.0.0-a-b",
            "1.0.0-alpha",
            "1.0.0-alpha.1",
            "1.0.0-alpha.1.0",
            "1.0.0-alpha.beta",
            "1.0.0-beta",
            "1.0.0-beta.2",
            "1.0.0-beta.11",
            "1.0.0-rc.1",
            "1.0.0-rc.2",
            "1.0.0-rc.10",
            "1.0.0",
            "1.0.1",
            "1.1.0-rc.1",
            "1.1.0",
            "1.9.0",
            "1.10.0",
            "2.0.0",
            "2.1.0",
            "2.1.1",
            "4294967296.0.0",
            "99999999999999999999998.0.0",
            "99999999999999999999999.999999999999999999.9",
            "99999999999999999999999.999999999999999999.99999999999999999999");

    @Test
    void followsItemEleven() {
        for (int i = 0; i < ASCENDING.size(); i++) {
            for (int j = 0; j < ASCENDING.size(); j++) {
                assertThat(Integer.signum(version(ASCENDING.get(i)).compareTo(version(ASCENDING.get(j)))))
                        .as("%s to %s", ASCENDING.get(i), ASCENDING.get(j))
                        .isEqualTo(Integer.compare(i, j));
            }
        }
    }

    /** F9: what other tools order wrongly, or fail on. */
    @ParameterizedTest
    @CsvSource({
        "1.0.0-rc.1, 1.0.0, -1",
        "1.0.0, 1.0.0-rc.1, 1",
        "1.0.0-rc.2, 1.0.0-rc.10, -1",
        "1.0.0+b, 1.0.0+a, 0",
        "1.0.0-rc.1+2, 1.0.0-rc.1+10, 0",
        "20261122010203.0.0, 20261122010204.0.0, -1",
        "1.0.12345678901, 1.0.12345678902, -1",
        "1.0.0-20261122010203, 1.0.0-20261122010204, -1"
    })
    void ordersWhatOtherToolsDoNot(String one, String other, int expected) {
        assertThat(Integer.signum(version(one).compareTo(version(other)))).isEqualTo(expected);
        assertThat(Integer.signum(version(other).compareTo(version(one)))).isEqualTo(-expected);
    }

    @ParameterizedTest
    @CsvSource({"1.0.0+a,1.0.0+b", "1.0.0+1,1.0.0", "1.0.0-rc.1+x,1.0.0-rc.1"})
    void ordersWithoutBuildMetadataAndTellsItApart(String one, String other) {
        assertThat(version(one)).isEqualByComparingTo(version(other)).isNotEqualTo(version(other));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.0.4",
                "1.2.3",
                "10.20.30",
                "1.1.2-prerelease+meta",
                "1.1.2+meta",
                "1.1.2+meta-valid",
                "1.0.0-alpha",
                "1.0.0-alpha.beta.1",
                "1.0.0-alpha0.valid",
                "1.0.0-alpha.0valid",
                "1.0.0-rc.1+build.123",
                "2.0.0+build.1848",
                "1.0.0-alpha+beta",
                "1.2.3----RC-SNAPSHOT.12.9.1--.12+788",
                "1.2.3----R-S.12.9.1--.12+meta",
                "1.0.0+0.build.1-rc.10000aaa-kk-0.1",
                "99999999999999999999999.999999999999999999.99999999999999999",
                "1.0.0-0A.is.legal",
                "1.0.0+001"
            })
    void readsAndWritesWhatIsValid(String text) {
        assertThat(version(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "1",
                "1.2",
                "1.2.3.4",
                "v1.2.3",
                "V1.2.3",
                "01.1.1",
                "1.01.1",
                "1.1.01",
                "1.2.3-",
                "1.2.3+",
                "1.2.3-0123",
                "1.2.3-0123.0123",
                "1.2.3-alpha..1",
                "1.2.3-.alpha",
                "1.2.3-alpha.",
                "1.2.3+a..b",
                "1.2.3+a+b",
                "1.0.0-alpha_beta",
                "1.0.0.Final",
                "1.2-SNAPSHOT",
                "-1.0.3",
                "+invalid",
                " 1.2.3",
                "1.2.3 ",
                "1.2.3\n",
                "1.2.\u0663",
                "1.2.3-rc.\uff11",
                "1 .2.3",
                "1.2.3\t",
                "1.2.3\u00a0",
                "1.2.3-\u0663",
                "1..3",
                "1.2.",
                ".1.2.3",
                "1.2.3-\u00e9",
                "1,2,3"
            })
    void refusesWhatIsNot(String text) {
        assertThat(SemanticVersion.parse(text)).isEmpty();
    }

    @Test
    void knowsItsParts() {
        SemanticVersion version = version("1.2.3-rc.10+build.5");
        assertThat(version.preRelease()).containsExactly("rc", "10");
        assertThat(version.build()).containsExactly("build", "5");
        assertThat(version.isFinal()).isFalse();
        assertThat(version.core()).isEqualTo(version("1.2.3"));
        assertThat(version.core().isFinal()).isTrue();
        assertThat(version("1.2.3+build").isFinal()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "1.2.3-SNAPSHOT,1.2.3",
        "1.2.3,1.2.3",
        "1.2.3-rc.1-SNAPSHOT,1.2.3-rc.1",
        "1.2.3-snapshot,1.2.3-snapshot",
        "1.2-SNAPSHOT,",
        "-SNAPSHOT,"
    })
    void takesSnapshotOff(String text, String release) {
        assertThat(SemanticVersion.ofRelease(text).map(SemanticVersion::toString))
                .isEqualTo(java.util.Optional.ofNullable(release));
    }

    @Test
    void hasATotalOrder() {
        Random random = new Random(11);
        List<SemanticVersion> versions = new ArrayList<>();
        for (int i = 0; i < 150; i++) {
            versions.add(random(random));
        }
        for (SemanticVersion a : versions) {
            for (SemanticVersion b : versions) {
                int order = a.compareTo(b);
                assertThat(Integer.signum(b.compareTo(a))).isEqualTo(-Integer.signum(order));
                for (SemanticVersion c : versions) {
                    if (order <= 0 && b.compareTo(c) <= 0) {
                        assertThat(a.compareTo(c)).as("%s, %s, %s", a, b, c).isLessThanOrEqualTo(0);
                    }
                }
            }
        }
        Collections.shuffle(versions, random);
        assertThatNoException().isThrownBy(() -> Collections.sort(versions));
    }

    @Test
    void readsTextsOfUpToALimit() {
        assertThat(SemanticVersion.parse("1.0." + "9".repeat(252))).isPresent();
        assertThat(SemanticVersion.parse("1.0." + "9".repeat(253))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "a", "-", ".a", "1.", "0", "a.1-"})
    void isNotSlowedByHostileText(String piece) {
        for (String start : List.of("", "1.0.0-", "1.0.0+", "1.")) {
            String hostile = start + piece.repeat(100_000 / piece.length()) + "!";
            Assertions.assertThatCode(
                            () -> assertThat(SemanticVersion.parse(hostile)).isEmpty())
                    .doesNotThrowAnyException();
            org.junit.jupiter.api.Assertions.assertTimeout(Duration.ofSeconds(2), () -> SemanticVersion.parse(hostile));
        }
    }

    private static SemanticVersion version(String text) {
        return SemanticVersion.parse(text).orElseThrow();
    }

    private static SemanticVersion random(Random random) {
        StringBuilder text = new StringBuilder();
        text.append(random.nextInt(2))
                .append('.')
                .append(random.nextInt(2))
                .append('.')
                .append(random.nextInt(2));
        int identifiers = random.nextInt(4);
        for (int i = 0; i < identifiers; i++) {
            text.append(i == 0 ? '-' : '.')
                    .append(List.of("a", "A", "1", "10", "2", "b-", "-", "0a").get(random.nextInt(8)));
        }
        return version(text.append(random.nextInt(4) == 0 ? "+x" : "").toString());
    }
}
