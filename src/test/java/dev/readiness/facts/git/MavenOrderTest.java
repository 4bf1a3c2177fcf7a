package dev.readiness.facts.git;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.apache.maven.artifact.versioning.ComparableVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The judge is Maven's own class. */
final class MavenOrderTest {

    private static final String[] WORDS = {
        "alpha",
        "beta",
        "milestone",
        "rc",
        "cr",
        "snapshot",
        "ga",
        "final",
        "release",
        "sp",
        "a",
        "b",
        "m",
        "foo",
        "RC",
        "next",
        "x",
        "SNAPSHOT",
        "Final",
        "pre"
    };

    @ParameterizedTest
    @CsvSource({
        "1.0.0-rc.2, 1.0.0-rc.10, -1",
        "1.0.0-rc9, 1.0.0-rc22, -1",
        "1.0.0-alpha, 1.0.0-alpha.1, -1",
        "1.0.0-alpha.1, 1.0.0-alpha.beta, 1",
        "1.0.0-1, 1.0.0, 1",
        "1.0.0-sp, 1.0.0, 1",
        "1.0.0-foo, 1.0.0, 1",
        "1.0.0-foo, 1.0.0-sp, 1",
        "1.0.0-bar, 1.0.0-foo, -1",
        "1.0.0-ga, 1.0.0, 0",
        "1.0.0-final, 1.0.0, 0",
        "1.0.0-release, 1.0.0, 0",
        "1.0.0-cr.1, 1.0.0-rc.1, 0",
        "1.0.0-rc.1, 1.0.0-snapshot, -1",
        "1.0.0-milestone.1, 1.0.0-rc.1, -1",
        "1.0.0-beta.1, 1.0.0-milestone.1, -1",
        "1.0.0-alpha.1, 1.0.0-beta.1, -1",
        "1.0.0-a1, 1.0.0-alpha-1, 0",
        "1.0.0-b1, 1.0.0-beta-1, 0",
        "1.0.0-m1, 1.0.0-milestone-1, 0",
        "1.0.0-a1, 1.0.0-alpha.1, -1",
        "1.0.0-a.1, 1.0.0-alpha.1, 1",
        "1.0.0-rc.1, 1.0.0, -1",
        "1.0.0-SNAPSHOT, 1.0.0, -1",
        "1.0.0+build, 1.0.0, 1",
        "1.0.0, 1.0.1, -1",
        "1.9.0, 1.10.0, -1",
        "1.0.0, 1.0.0, 0",
        "1.0.0-0, 1.0.0, 0",
        "1.0.0-foo.0, 1.0.0-foo, 0",
        "1.0.0-1, 1.0.1, -1",
        "1.0.0-foo, 1.0.0-1, -1",
        "99999999999999999999.0.0, 100000000000000000000.0.0, -1"
    })
    void ordersAsMavenDoes(String one, String other, int expected) {
        assertThat(MavenOrder.compare(one, other)).isEqualTo(expected);
        assertThat(MavenOrder.compare(other, one)).isEqualTo(-expected);
        assertThat(maven(one, other)).as("Maven itself").isEqualTo(expected);
    }

    /** F8: as measured with Maven 3.9; every label but alpha, beta, milestone and rc ends up above the final version. */
    @ParameterizedTest
    @CsvSource({
        "1.0.0-next.1, 1.0.0, 1",
        "1.0.0-preview, 1.0.0, 1",
        "1.0.0-dev, 1.0.0, 1",
        "1.0.0-canary.1, 1.0.0, 1",
        "1.0.0-pre.1, 1.0.0, 1",
        "1.0.0-hotfix.1, 1.0.0, 1",
        "1.0.0-1, 1.0.0, 1",
        "1.0.0-sp1, 1.0.0, 1",
        "1.0.0+build, 1.0.0, 1",
        "1.0.0-SNAPSHOT, 1.0.0-rc.1, 1",
        "v1.0.0, 1.0.0, -1",
        "1.0.0-cr1, 1.0.0-rc1, 0",
        "1.0, 1.0.0, 0",
        "1.0.0-alpha.1, 1.0.0-beta.1, -1",
        "1.0.0-beta.1, 1.0.0-milestone.1, -1",
        "1.0.0-M1, 1.0.0-RC1, -1",
        "1.0.0-milestone.1, 1.0.0-rc.1, -1",
        "1.0.0-rc.1, 1.0.0, -1"
    })
    void followsTheTableOfWhereMavenHasAnOrderOfItsOwn(String one, String other, int expected) {
        assertThat(MavenOrder.compare(one, other)).isEqualTo(expected);
        assertThat(maven(one, other)).as("Maven itself").isEqualTo(expected);
    }

    @Test
    void agreesWithMavenOnRandomVersions() {
        Random random = new Random(11);
        for (int i = 0; i < 20_000; i++) {
            String one = version(random);
            String other = random.nextInt(3) == 0 ? one.substring(0, 5) + tail(random) : version(random);
            assertThat(MavenOrder.compare(one, other))
                    .as("%s to %s", one, other)
                    .isEqualTo(maven(one, other));
        }
    }

    private static int maven(String one, String other) {
        return Integer.signum(new ComparableVersion(one).compareTo(new ComparableVersion(other)));
    }

    private static String version(Random random) {
        return random.nextInt(2) + "." + random.nextInt(2) + "." + random.nextInt(2) + tail(random);
    }

    private static String tail(Random random) {
        StringBuilder text = new StringBuilder();
        int identifiers = random.nextInt(4);
        for (int i = 0; i < identifiers; i++) {
            text.append(i == 0 ? '-' : '.').append(identifier(random));
        }
        return text.append(random.nextInt(8) == 0 ? "+" + identifier(random) : "")
                .toString();
    }

    private static String identifier(Random random) {
        String word = WORDS[random.nextInt(WORDS.length)];
        return switch (random.nextInt(5)) {
            case 0 -> String.valueOf(random.nextInt(12));
            case 1 -> word + random.nextInt(12);
            case 2 -> word + "-" + random.nextInt(3);
            default -> word;
        };
    }
}
