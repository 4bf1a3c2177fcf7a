package dev.readiness.gather.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readiness.facts.Evidence;
import dev.readiness.facts.coverage.ChangedCoverage;
import dev.readiness.facts.coverage.Counter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The figures are those of diff-cover 7.4.0 with git 2.39.5, computed once on the very same histories on disk, with
 * {@code diff-cover REPORTS --compare-branch BASE --src-roots ROOTS --include-untracked}. REPORTS are all
 * {@code target/site/jacoco/jacoco.xml}, ROOTS all {@code src/main/java}, and BASE is v0.9.0, v0.9.0 and main.
 */
final class ChangedFiguresTest {

    @TempDir
    private Path directory = Path.of("");

    @Test
    void editsAreAsDiffCoverHasThem() {
        try (ChangedProject project = ChangedHistories.edits(directory)) {
            assertThat(lines(project.sinceRelease())).isEqualTo(new Counter(3, 5)); // Total: 8 lines, Missing: 3 lines
            assertThat(files(project.sinceRelease()))
                    .containsExactly(
                            "src/main/java/com/acme/Draft.java 1/2",
                            "src/main/java/com/acme/Note.java 2/4",
                            "src/main/java/com/acme/Order.java 2/2");
        }
    }

    @Test
    void movesAreAsDiffCoverHasThem() {
        try (ChangedProject project = ChangedHistories.moves(directory)) {
            assertThat(lines(project.sinceRelease())).isEqualTo(new Counter(1, 3)); // Total: 4 lines, Missing: 1 line
            assertThat(files(project.sinceRelease()))
                    .containsExactly(
                            "b/src/main/java/com/acme/Cart.java 1/1", "b/src/main/java/com/acme/Price.java 2/3");
        }
    }

    @Test
    void mergesAreAsDiffCoverHasThem() {
        try (ChangedProject project = ChangedHistories.merges(directory)) {
            assertThat(lines(project.since(Optional.of("main"))))
                    .isEqualTo(new Counter(1, 2)); // Total: 3 lines, Missing: 1 line
            assertThat(files(project.since(Optional.of("main"))))
                    .containsExactly("src/main/java/com/acme/Order.java 2/3");
        }
    }

    private static Counter lines(Evidence<ChangedCoverage> evidence) {
        assertThat(evidence).isInstanceOf(Evidence.Known.class);
        return ((Evidence.Known<ChangedCoverage>) evidence).fact().lines();
    }

    /** Each file with its covered and all of its changed lines. */
    private static List<String> files(Evidence<ChangedCoverage> evidence) {
        return ((Evidence.Known<ChangedCoverage>) evidence)
                .fact()
                .measured()
                .map(source -> source.path() + " "
                        + source.lines().values().stream()
                                .filter(line -> line.coveredInstructions() > 0)
                                .count()
                        + "/" + source.lines().size())
                .toList();
    }
}
