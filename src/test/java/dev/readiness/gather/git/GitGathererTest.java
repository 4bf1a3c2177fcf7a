package dev.readiness.gather.git;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readiness.facts.Evidence;
import dev.readiness.facts.Fact;
import dev.readiness.facts.git.GitFacts;
import dev.readiness.facts.git.HeadCommit;
import dev.readiness.facts.git.ReleaseTag;
import dev.readiness.facts.git.WorkTreeFacts;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class GitGathererTest {

    private static final List<String> PATTERNS = List.of("v{version}", "{version}");

    private final Path directory;

    GitGathererTest(@TempDir Path directory) {
        this.directory = directory;
    }

    @Test
    void knowsHeadAndBranch() {
        try (GitFixture git = GitFixture.init(directory).write("a.txt", "1").commit("feat: a");
                GitGatherer gatherer = gatherer(directory)) {
            assertThat(known(gatherer.head()))
                    .isEqualTo(new GitFacts(Optional.of(git.head()), Optional.of("main"), false, false));
        }
    }

    @Test
    void knowsWhenHeadWasCommitted() {
        try (GitFixture git = GitFixture.init(directory);
                GitGatherer gatherer = gatherer(directory)) {
            assertThat(gatherer.commit()).isEqualTo(Evidence.absent("there is no commit yet"));
            git.commit("feat: a").commit("feat: b");
            assertThat(known(gatherer.commit()))
                    .isEqualTo(new HeadCommit(git.head(), Instant.parse("2026-06-01T12:02:00Z")));
            assertThat(known(gatherer.commit()).shortId()).isEqualTo(git.head().substring(0, 7));
        }
    }

    @Test
    void knowsABranchBeforeTheFirstCommit() {
        try (GitFixture git = GitFixture.init(directory).write("a.txt", "1");
                GitGatherer gatherer = gatherer(directory)) {
            assertThat(git.head()).isEmpty();
            assertThat(known(gatherer.head()))
                    .isEqualTo(new GitFacts(Optional.empty(), Optional.of("main"), false, false));
            assertThat(known(gatherer.workTree())).isEqualTo(new WorkTreeFacts(List.of(), List.of("a.txt")));
            assertThat(known(gatherer.tags()).lastRelease()).isEmpty();
            assertThat(gatherer.history()).isEqualTo(Evidence.absent("there is no release to count from"));
        }
    }

    @Test
    void takesTheBranchOfADetachedHeadFromTheCiServer() {
        try (GitFixture git = GitFixture.init(directory).commit("one").commit("two")) {
            git.checkout(git.head());
            try (GitGatherer nowhere = gatherer(directory);
                    GitGatherer ci = new GitGatherer(directory, PATTERNS, Map.of("CI_COMMIT_BRANCH", "release/2"))) {
                assertThat(known(nowhere.head()).branch()).isEmpty();
                assertThat(known(nowhere.head()).detached()).isTrue();
                assertThat(known(ci.head()).branch()).contains("release/2");
            }
        }
    }

    @Test
    void listsWhatIsNotCommitted() {
        try (GitFixture git = GitFixture.init(directory)
                        .write(".gitignore", "target/\n")
                        .write("changed.txt", "1")
                        .write("deleted.txt", "1")
                        .write("kept.txt", "1")
                        .commit("chore: start")
                        .write("changed.txt", "22")
                        .write("target/classes/A.class", "x")
                        .write("new/file.txt", "1");
                GitGatherer gatherer = gatherer(directory)) {
            assertThat(git.root().resolve("deleted.txt").toFile().delete()).isTrue();
            assertThat(known(gatherer.workTree()))
                    .isEqualTo(new WorkTreeFacts(List.of("changed.txt", "deleted.txt"), List.of("new/file.txt")));
        }
    }

    @Test
    void doesNotCallItsOwnOutputDirty() {
        try (GitFixture git = GitFixture.init(directory)
                        .commit("chore: start")
                        .write("target/readiness/report.json", "{}")
                        .write("web/target/readiness/report.json", "{}")
                        .write("target/readiness.txt", "");
                GitGatherer gatherer = gatherer(git.root())) {
            assertThat(known(gatherer.workTree()).dirty()).containsExactly("target/readiness.txt");
        }
    }

    @Test
    void seesPathsFromTheProjectsRoot() {
        try (GitFixture git = GitFixture.init(directory)
                        .commit("chore: start")
                        .write("service/pom.xml", "")
                        .write("other/a.txt", "");
                GitGatherer gatherer = gatherer(git.root().resolve("service"))) {
            assertThat(known(gatherer.workTree()).untracked()).containsExactly("../other/a.txt", "pom.xml");
        }
    }

    @Test
    void readsALinkedWorktree() {
        try (GitFixture git = GitFixture.init(directory.resolve("main"))
                .write("a.txt", "1")
                .commit("feat: a")
                .tag("v1.0.0")) {
            Path linked = git.worktree(directory.resolve("linked"));
            try (GitGatherer gatherer = gatherer(linked)) {
                assertThat(Files.isRegularFile(linked.resolve(".git"))).isTrue();
                assertThat(known(gatherer.head()).head()).contains(git.head());
                assertThat(known(gatherer.workTree()).isClean()).isTrue();
                assertThat(known(gatherer.tags()).lastRelease())
                        .map(ReleaseTag::name)
                        .contains("v1.0.0");
            }
        }
    }

    @Test
    void callsAChangedSubmoduleByItsPath() throws Exception {
        try (GitFixture library = GitFixture.init(directory.resolve("library"))
                        .write("l.txt", "1")
                        .commit("feat: l");
                GitFixture git = GitFixture.init(directory.resolve("main")).commit("chore: start")) {
            git.git()
                    .submoduleAdd()
                    .setPath("lib")
                    .setURI(library.root().toUri().toString())
                    .call()
                    .close();
            git.commit("chore: add the library");
            try (GitGatherer before = gatherer(git.root())) {
                assertThat(known(before.workTree()).isClean()).isTrue();
            }
            Files.writeString(git.root().resolve("lib/l.txt"), "22");
            try (GitGatherer after = gatherer(git.root());
                    GitGatherer inside = gatherer(git.root().resolve("lib"))) {
                assertThat(known(after.workTree()).dirty()).containsExactly("lib");
                assertThat(known(inside.workTree()).changed()).containsExactly("l.txt");
                assertThat(known(inside.head()).head()).contains(library.head());
            }
        }
    }

    static GitGatherer gatherer(Path root) {
        return new GitGatherer(root, PATTERNS, Map.of());
    }

    static <T extends Fact> T known(Evidence<T> evidence) {
        assertThat(evidence).isInstanceOf(Evidence.Known.class);
        return ((Evidence.Known<T>) evidence).fact();
    }

    static String reason(Evidence<?> evidence) {
        assertThat(evidence).isInstanceOf(Evidence.Unknown.class);
        return ((Evidence.Unknown<?>) evidence).reason();
    }
}
