package dev.readiness.gather.git;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.readiness.facts.Evidence;
import dev.readiness.facts.git.AuthoredCommit;
import dev.readiness.facts.git.Commit;
import dev.readiness.facts.git.ReleaseHistory;
import dev.readiness.facts.git.ReleaseTag;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Large histories against what their generator says is in them; {@code -Dbench.commits=10000} makes a larger one. */
final class GeneratedHistoryTest {

    private static final Path GENERATOR = Path.of("../shared/bench/gen-repo.py");

    @TempDir
    private Path directory;

    @Test
    void countsEqualTheTruth() throws Exception {
        Map<String, Object> truth = generate(System.getProperty("bench.commits", "1000"));
        Path repository = directory.resolve("repository");
        try (GitGatherer git = new GitGatherer(repository, List.of("v{version}"), Map.of())) {
            ReleaseHistory since = known(git.sinceRelease(true));
            ReleaseHistory all = known(git.allReleases());
            assertThat(since.since().map(ReleaseTag::name)).contains(String.valueOf(truth.get("lastTag")));
            assertThat(counts(since)).isEqualTo(truth.get("since"));
            assertThat(counts(all)).isEqualTo(truth.get("all"));
            assertThat(all.releases()).hasSize(1 + (Integer) truth.get("tags"));
            assertThat(ids(all)).isEqualTo(ids(since));
            assertThat(next(since)).isEqualTo(truth.get("nextVersion"));
        }
    }

    private Map<String, Object> generate(String commits) throws Exception {
        assumeTrue(Files.exists(GENERATOR), "the generator of histories is not here");
        assumeTrue(runs("python3", "--version") && runs("git", "--version"), "python3 and git are not at hand");
        String target = directory.resolve("repository").toString();
        String[] command = {
            "python3", GENERATOR.toString(), target, "-n", commits, "--touch", "0", "--files", "1", "--decoys", "9"
        };
        assertThat(runs(command)).isTrue();
        return new Yaml(new SafeConstructor(new LoaderOptions()))
                .load(Files.readString(directory.resolve("repository.truth.json")));
    }

    private static boolean runs(String... command) throws InterruptedException {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor(5, TimeUnit.MINUTES) && process.exitValue() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    private static List<String> ids(ReleaseHistory history) {
        return history.unreleased().commits().stream()
                .map(commit -> commit.commit().id())
                .sorted()
                .toList();
    }

    /** By type, and how many of them are breaking. */
    private static Map<String, Object> counts(ReleaseHistory history) {
        TreeMap<String, Object> counts = new TreeMap<>();
        for (ReleaseHistory.Release release : history.releases()) {
            for (AuthoredCommit authored : release.commits()) {
                Commit commit = authored.commit();
                counts.merge(type(commit), 1, (one, other) -> (Integer) one + (Integer) other);
                if (commit.conventional().flatMap(Commit.Conventional::breaking).isPresent()) {
                    counts.merge("breaking", 1, (one, other) -> (Integer) one + (Integer) other);
                }
            }
        }
        return counts;
    }

    private static String type(Commit commit) {
        return commit.merge()
                ? "merge"
                : commit.conventional().map(Commit.Conventional::type).orElse("other");
    }

    /** What semantic versioning asks for after these commits. */
    private static String next(ReleaseHistory since) {
        Map<String, Object> counts = counts(since);
        Optional<ReleaseTag> last = since.since();
        int major = last.map(tag -> tag.version().major().intValue()).orElse(0);
        int minor = last.map(tag -> tag.version().minor().intValue()).orElse(0);
        int patch = last.map(tag -> tag.version().patch().intValue()).orElse(0);
        return counts.containsKey("breaking")
                ? major + 1 + ".0.0"
                : counts.containsKey("feat")
                        ? major + "." + (minor + 1) + ".0"
                        : major + "." + minor + "." + (patch + 1);
    }

    private static ReleaseHistory known(Evidence<ReleaseHistory> evidence) {
        return ((Evidence.Known<ReleaseHistory>) evidence).fact();
    }
}
