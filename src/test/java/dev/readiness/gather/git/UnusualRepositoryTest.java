package dev.readiness.gather.git;

import static dev.readiness.gather.git.GitGathererTest.gatherer;
import static dev.readiness.gather.git.GitGathererTest.known;
import static dev.readiness.gather.git.GitGathererTest.reason;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import dev.readiness.facts.Evidence;
import dev.readiness.facts.git.ReleaseTag;
import dev.readiness.facts.git.TagFacts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.jgit.api.Git;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Repositories that are odd, broken or not there. */
final class UnusualRepositoryTest {

    private final Path directory;

    UnusualRepositoryTest(@TempDir Path directory) {
        this.directory = directory;
    }

    @Test
    void saysWhichTagsCannotBeRead() throws Exception {
        try (GitFixture git = GitFixture.init(directory)
                        .write("a.txt", "1")
                        .commit("feat: a")
                        .tag("v1.0.0");
                GitGatherer gatherer = gatherer(directory)) {
            Files.writeString(directory.resolve(".git/refs/tags/v1.1.0"), "garbage\n");
            Files.writeString(directory.resolve(".git/refs/tags/v1.2.0"), "1234567890".repeat(4) + "\n");
            git.ref("refs/tags/v1.3.0", git.repository().resolve("HEAD^{tree}"));
            git.ref("refs/tags/tree", git.repository().resolve("HEAD^{tree}"));
            TagFacts tags = known(gatherer.tags());
            assertThat(tags.unreadable())
                    .containsExactly(
                            "tag \"v1.1.0\" holds no object id",
                            "tag \"v1.2.0\" names an object that cannot be read",
                            "tag \"v1.3.0\" names no commit");
            assertThat(tags.lastRelease()).map(ReleaseTag::name).contains("v1.0.0");
        }
    }

    @Test
    void readsPackedTagsAsLooseOnes() throws Exception {
        try (GitFixture git = GitFixture.init(directory)
                .commit("feat: a")
                .tag("v1.0.0")
                .annotatedTag("v1.0.1")
                .commit("feat: b")
                .signedTag("v1.1.0", "SSH")
                .annotatedTag("v1.1.1")
                .tag("nightly")) {
            TagFacts loose = read();
            assertThat(loose.signed()).containsExactly("v1.1.0");
            Git.wrap(git.repository()).packRefs().setAll(true).call();
            assertThat(directory.resolve(".git/refs/tags/v1.1.0")).doesNotExist();
            assertThat(read()).isEqualTo(loose);
        }
    }

    @Test
    void tenThousandPackedTagsAreKnownWithoutReadingOne() throws Exception {
        try (GitFixture git = GitFixture.init(directory)) {
            git.commit("feat: a");
            StringBuilder packed = new StringBuilder("# pack-refs with: peeled fully-peeled sorted \n");
            IntStream.range(0, 10_000)
                    .mapToObj(number -> "refs/tags/v1.0." + number)
                    .sorted()
                    .forEach(name -> packed.append("deadbeef".repeat(5))
                            .append(' ')
                            .append(name)
                            .append("\n^")
                            .append(git.head())
                            .append('\n'));
            git.commit("fix: b");
            Files.writeString(git.repository().getDirectory().toPath().resolve("packed-refs"), packed);
            try (GitGatherer gatherer = gatherer(git.root())) {
                TagFacts tags = assertTimeout(Duration.ofSeconds(10), () -> known(gatherer.tags()));
                assertThat(tags.releases()).hasSize(10_000);
                assertThat(tags.unreadable()).isEmpty();
                assertThat(tags.lastRelease().map(ReleaseTag::name)).contains("v1.0.9999");
            }
        }
    }

    @Test
    void isNotMisledByAPackedTagThatNamesNoCommit() throws Exception {
        try (GitFixture git =
                GitFixture.init(directory).write("a.txt", "1").commit("feat: a").tag("v1.0.0")) {
            git.ref("refs/tags/v1.3.0", git.repository().resolve("HEAD^{tree}"));
            Git.wrap(git.repository()).packRefs().setAll(true).call();
            assertThat(read().lastRelease()).map(ReleaseTag::name).contains("v1.0.0");
            assertThat(read().unreadable()).containsExactly("the history of tag \"v1.3.0\" cannot be read");
        }
    }

    private TagFacts read() {
        try (GitGatherer gatherer = gatherer(directory)) {
            return known(gatherer.tags());
        }
    }

    @Test
    void isAbsentWithoutARepository() {
        try (GitGatherer gatherer = gatherer(directory)) {
            for (Evidence<?> evidence :
                    List.of(gatherer.head(), gatherer.workTree(), gatherer.tags(), gatherer.history())) {
                assertThat(evidence).isEqualTo(Evidence.absent("the project is not in a git repository"));
            }
            assertThat(gatherer.index().isKnown()).isFalse();
        }
    }

    @Test
    void doesNotGuessAtARepositoryWithLongIds() {
        try (GitFixture git = GitFixture.init(directory)
                        .config("core", "repositoryformatversion", "1")
                        .config("extensions", "objectformat", "sha256");
                GitGatherer gatherer = gatherer(git.root())) {
            assertThat(reason(gatherer.head()))
                    .isEqualTo("the repository names its objects by \"sha256\", not by SHA-1");
        }
    }

    @Test
    void saysWhenTheRepositoryIsBroken() throws IOException {
        Files.createDirectory(directory.resolve(".git"));
        try (GitGatherer gatherer = gatherer(directory)) {
            assertThat(reason(gatherer.tags())).isEqualTo("the repository at \".git\" cannot be opened");
        }
    }

    @Test
    void saysWhenTheIndexIsBroken() throws IOException {
        try (GitFixture git = GitFixture.init(directory)
                        .write("a.txt", "1")
                        .commit("feat: a")
                        .tag("v1.0.0");
                GitGatherer gatherer = gatherer(git.root())) {
            Files.writeString(directory.resolve(".git/index"), "garbage that is long enough to be read as an index\n");
            assertThat(reason(gatherer.workTree()))
                    .isEqualTo("the state of the files cannot be read from the git index");
            assertThat(known(gatherer.tags()).lastRelease())
                    .map(ReleaseTag::name)
                    .contains("v1.0.0");
        }
    }

    @Test
    void saysWhenHeadIsBroken() throws IOException {
        try (GitFixture git = GitFixture.init(directory).commit("feat: a");
                GitGatherer gatherer = gatherer(git.root())) {
            Files.writeString(directory.resolve(".git/refs/heads/main"), "garbage\n");
            assertThat(reason(gatherer.head())).isEqualTo("HEAD cannot be read");
        }
    }

    @Test
    void knowsSinglePaths() {
        try (GitFixture git = GitFixture.init(directory)
                        .write(".gitignore", ".env*\n!.env.example\n/service/secrets/\n")
                        .write(".env.example", "A=")
                        .write("service/pom.xml", "")
                        .commit("chore: start")
                        .write(".env", "A=1")
                        .write("service/secrets/key", "k")
                        .write("service/new.txt", "");
                GitGatherer top = gatherer(git.root());
                GitGatherer below = gatherer(git.root().resolve("service"))) {
            assertThat(top.index().isKnown()).isTrue();
            assertThat(top.index().tracks(".env.example")).isTrue();
            assertThat(top.index().tracks(".env")).isFalse();
            assertThat(top.index().ignores(".env")).isTrue();
            assertThat(top.index().ignores(".env.example")).isFalse();
            assertThat(top.index().ignores("service/new.txt")).isFalse();
            assertThat(below.index().tracks("pom.xml")).isTrue();
            assertThat(below.index().ignores("secrets/key")).isTrue();
            assertThat(below.index().ignores("new.txt")).isFalse();
        }
    }

    @Test
    void writesNothing() throws IOException {
        try (GitFixture git =
                GitFixture.init(directory).write("a.txt", "1").commit("feat: a").tag("v1.0.0")) {
            List<String> before = files();
            try (GitGatherer gatherer = gatherer(git.root())) {
                known(gatherer.head());
                known(gatherer.workTree());
                known(gatherer.tags());
                known(gatherer.history());
            }
            assertThat(files()).isEqualTo(before);
        }
    }

    private List<String> files() throws IOException {
        try (Stream<Path> all = Files.walk(directory)) {
            return all.map(Path::toString).sorted().toList();
        }
    }
}
