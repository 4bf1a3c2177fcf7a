package dev.readiness.facts.git;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which release a version follows. */
final class ReleaseBeforeTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // tags           | reachable | version        | the one before
                "1.0.0            | 1.0.0     | 1.1.0          | 1.0.0",
                "1.0.0            | 1.0.0     | 1.1.0-SNAPSHOT | 1.0.0",
                "1.0.0 1.1.0      | 1.1.0     | 1.1.0          | 1.0.0",
                "1.0.0 1.1.0      | 1.1.0     | 1.1.0-SNAPSHOT | 1.0.0",
                "1.0.0            | 1.0.0     | 1.0.0          | ''",
                "1.0.0 1.1.0-rc.1 | 1.1.0-rc.1| 1.1.0          | 1.0.0",
                "1.0.0-rc.1       | 1.0.0-rc.1| 1.0.0          | 1.0.0-rc.1",
                "1.0.0 2.0.0      | 1.0.0     | 3.0.0          | 1.0.0",
                "1.0.0            | ''        | 1.1.0          | ''",
                "1.0.0            | 1.0.0     | main           | 1.0.0",
                "1.0.0            | 1.0.0     | 0.9.0          | ''"
            })
    void isTheLastFinalOneBelowThatHeadDescendsFrom(String tags, String reachable, String version, String before) {
        List<ReleaseTag> releases = Arrays.stream(tags.strip().split(" ", -1))
                .map(ReleaseBeforeTest::tag)
                .sorted(Comparator.comparing(ReleaseTag::version).reversed())
                .toList();
        Optional<ReleaseTag> last = releases.stream()
                .filter(tag -> tag.name().equals("v" + reachable.strip()))
                .findFirst();
        TagFacts facts = new TagFacts(Map.of(), releases, last, Set.of(), List.of());
        assertThat(facts.before(version.strip())
                        .map(tag -> tag.version().toString())
                        .orElse(""))
                .isEqualTo(before);
    }

    private static ReleaseTag tag(String version) {
        return new ReleaseTag("v" + version, SemanticVersion.parse(version).orElseThrow(), "c".repeat(40), false);
    }
}
