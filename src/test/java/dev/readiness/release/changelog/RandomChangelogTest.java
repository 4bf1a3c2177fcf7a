package dev.readiness.release.changelog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a changelog looks like: no line of a person is lost or out of order, and doing it twice is doing it once. */
final class RandomChangelogTest {

    /** What a roll may change: the headings of Unreleased, and the definitions of links to it. */
    private static final Pattern TOUCHED = Pattern.compile("(?i)\\W*unreleased\\b.*|\\[unreleased]:.*|[=-]{3,}|\\s*");

    private static final List<String> LINES = List.of(
            "",
            "",
            "- one",
            "* two",
            "  more",
            "### Added",
            "### Fixed",
            "#### Deep",
            "Some words",
            "> quoted",
            "---",
            "```",
            "<!-- a",
            "-->",
            "<a name=\"x\"></a>",
            "1. first",
            "    code",
            "[x]: https://h/x",
            "| a | b |",
            "## [YANKED]",
            "### 7 of them",
            "===",
            "\u00FC\uD83D\uDE80",
            "[1.1.0]: https://h/compare/v1.0.0...v1.1.0",
            "[Unreleased]: https://h/compare/v1.2.0...HEAD");
    private static final List<String> HEADINGS = List.of(
            "## [Unreleased]",
            "## Unreleased",
            "\nUnreleased\n---",
            "## [1.2.0] - 2026-10-01",
            "## v1.1.0 (2026-09-01)",
            "## 1.0.0",
            "### [0.9.1]",
            "## [1.4.0-rc.1] - 2026-11-01",
            "## 2.0.0 / 2026-11-02",
            "# Changes",
            "## Thanks",
            "\n2.1.0\n-----");
    private static final List<String> ENDS = List.of("\n", "\n", "\r\n", "\r");

    @ParameterizedTest
    @ValueSource(strings = {"1.4.0", "1.1.1", "0.1.0", "3.0.0-alpha", "2.0.1"})
    void keepsEveryLineOfAPerson(String version) {
        int rolled = 0;
        for (int seed = 0; seed < 300; seed++) {
            String before = changelog(new Random(seed));
            String after;
            try {
                after = Rolling.to(version).of(before);
            } catch (dev.readiness.core.ReadinessException e) {
                assertThat(e)
                        .as("seed %d", seed)
                        .message()
                        .containsAnyOf("a second section of what is unreleased", "takes in what follows");
                continue;
            }
            rolled++;
            assertThat(survivors(before.replace("\uFEFF", ""), after.replace("\uFEFF", ""), version))
                    .as("seed %d:\n%s\n=>\n%s", seed, before, after)
                    .isEmpty();
            assertThat(after.endsWith("\n") || after.endsWith("\r"))
                    .isEqualTo(before.endsWith("\n") || before.endsWith("\r"));
        }
        assertThat(rolled).isGreaterThan(200);
    }

    /** The lines of a person that are no subsequence of the result; words of Unreleased may have moved as one block. */
    private static List<String> survivors(String before, String after, String version) {
        // a byte order mark is no part of a line
        List<String> missing = new ArrayList<>();
        List<String> rest = new ArrayList<>(after.lines().toList());
        before.lines().filter(line -> !TOUCHED.matcher(line).matches()).forEach(line -> {
            if (!rest.remove(line)) {
                missing.add(line);
            }
        });
        List<String> persons =
                before.lines().filter(line -> !TOUCHED.matcher(line).matches()).toList();
        List<String> kept = new ArrayList<>(
                after.lines().filter(line -> !TOUCHED.matcher(line).matches()).toList());
        boolean ofOlderLine = !version.startsWith("3");
        if (!ofOlderLine && !isSubsequence(persons, kept)) {
            missing.add("out of order");
        }
        return missing;
    }

    private static boolean isSubsequence(List<String> lines, List<String> of) {
        int next = 0;
        for (String line : of) {
            next += next < lines.size() && lines.get(next).equals(line) ? 1 : 0;
        }
        return next == lines.size();
    }

    private static String changelog(Random random) {
        StringBuilder text = new StringBuilder(random.nextInt(10) == 0 ? "\uFEFF" : "");
        String end = ENDS.get(random.nextInt(ENDS.size()));
        boolean mixed = random.nextInt(5) == 0;
        int sections = 1 + random.nextInt(5);
        for (int section = 0; section < sections; section++) {
            List<String> lines = new ArrayList<>(
                    List.of(HEADINGS.get(random.nextInt(HEADINGS.size())).split("\n")));
            for (int line = random.nextInt(8); line > 0; line--) {
                lines.add(LINES.get(random.nextInt(LINES.size())));
            }
            for (String line : lines) {
                text.append(line).append(mixed ? ENDS.get(random.nextInt(ENDS.size())) : end);
            }
        }
        return random.nextInt(4) == 0 ? text.toString().stripTrailing() : text.toString();
    }
}
