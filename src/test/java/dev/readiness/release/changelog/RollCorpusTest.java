package dev.readiness.release.changelog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Twelve changelogs of real projects: rolled, each keeps every line but those named here, and has the heading of its kind. */
final class RollCorpusTest {

    private static final Path CORPUS = Path.of("../shared/corpus/changelog");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "commitizen|## v99.0.0 (2026-11-21)|0",
                "cucumber-jvm|## [99.0.0] - 2026-11-21|1",
                "dotenv-java|## 99.0.0 (2026-11-21)|0",
                "git-cliff|## [99.0.0](https://github.com/orhun/git-cliff/compare/v2.13.1..v99.0.0) - 2026-11-21|0",
                "github-action-benchmark|# [v99.0.0](https://github.com/benchmark-action/github-action-benchmark/releases/tag/v99.0.0) - 2026-11-21|0",
                "google-http-client|## [99.0.0](https://github.com/googleapis/google-http-java-client/compare/v2.1.1...v99.0.0) (2026-11-21)|0",
                "gradle-changelog-plugin|## [99.0.0] - 2026-11-21|1",
                "intellij-plugin-verifier|## 99.0.0 - 2026-11-21|1",
                "jacoco-badge|## [99.0.0] - 2026-11-21|1",
                "keep-a-changelog|## [99.0.0] - 2026-11-21|1",
                "ktlint|## [99.0.0] - 2026-11-21|0",
                "motdotla-dotenv|## [99.0.0](https://github.com/motdotla/dotenv/compare/v17.4.2...v99.0.0) (2026-11-21)|1"
            })
    void keepsEveryLineOfARealFile(String set, String heading, int touched) throws IOException {
        assumeTrue(Files.isDirectory(CORPUS), "the corpus is not at " + CORPUS);
        String before = Files.readString(CORPUS.resolve(set).resolve("CHANGELOG.md"));
        String after = Rolling.to("99.0.0").of(before);
        assertThat(after.lines()).contains(heading);
        List<String> rest = new ArrayList<>(after.lines().toList());
        assertThat(before.lines().filter(line -> !rest.remove(line))).hasSize(touched);
    }
}
