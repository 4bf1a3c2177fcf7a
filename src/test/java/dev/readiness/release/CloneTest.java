package dev.readiness.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.readiness.core.ReadinessException;
import dev.readiness.facts.Evidence;
import dev.readiness.facts.git.HistoryFacts;
import dev.readiness.gather.ProjectTree.Content;
import dev.readiness.gather.git.GitGatherer;
import dev.readiness.release.git.Clone;
import dev.readiness.release.git.GitProgram;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Clones as CI servers make them, and what they lack. */
final class CloneTest {

    @TempDir
    private Path directory;

    private ReleaseFixture fixture;
    private GitProgram origin;

    @BeforeEach
    void create() throws IOException {
        fixture = ReleaseFixture.create(directory);
        origin = fixture.git();
        origin.ask("tag", "v1.2.0");
        fixture.write("pom.xml", "<version>1.3.0-SNAPSHOT</version>\n");
        origin.ask("commit", "--quiet", "--all", "-m", "fix: one");
        origin.ask("commit", "--quiet", "--allow-empty", "-m", "feat: two");
        origin.ask("push", "--quiet", "origin", "main", "v1.2.0");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void historyThatIsCutOffIsFetchedWithItsTags(int depth) {
        GitProgram clone = clone("--depth=" + depth);
        String head = clone.ask("rev-parse", "HEAD");
        assertThat(since(clone)).isInstanceOf(Evidence.Unknown.class);
        new Clone(clone).complete("origin");
        assertThat(new Clone(clone).isShallow()).isFalse();
        assertComplete(clone);
        assertThat(clone.ask("rev-parse", "HEAD", "main").lines()).containsOnly(head);
        assertThat(clone.ask("status", "--porcelain")).isEmpty();
    }

    @Test
    void cloneThatIsCutOffExactlyAtTheReleaseIsCompleteInWhatCounts() {
        GitProgram clone = clone("--depth=3");
        assertThat(clone.ask("rev-list", "--max-parents=0", "HEAD")).isEqualTo(origin.ask("rev-parse", "v1.2.0"));
        assertComplete(clone);
    }

    @Test
    void commitOnACiServersDetachedHeadIsCompletedToo() {
        GitProgram clone = clone("--depth=1");
        clone.ask("checkout", "--quiet", "--detach");
        new Clone(clone).complete("origin");
        assertComplete(clone);
        assertThat(clone.run("symbolic-ref", "--quiet", "HEAD").isGood()).isFalse();
    }

    @Test
    void tagsThatTheCloneWasSparedAreFetched() {
        GitProgram clone = clone("--no-tags");
        assertThat(since(clone)).isEqualTo(Evidence.absent("there is no release to count from"));
        new Clone(clone).complete("origin");
        assertComplete(clone);
    }

    @Test
    void singleBranchHasItsOwnTagsAndGetsAllOfThem() {
        origin.ask("checkout", "--quiet", "-b", "1.2.x", "v1.2.0");
        origin.ask("commit", "--quiet", "--allow-empty", "-m", "fix: x");
        origin.ask("tag", "v1.2.1");
        origin.ask("push", "--quiet", "origin", "1.2.x", "v1.2.1");
        GitProgram clone = clone("--single-branch", "--branch=main");
        assertThat(clone.ask("tag")).isEqualTo("v1.2.0");
        assertComplete(clone);
        new Clone(clone).complete("origin");
        assertThat(clone.ask("tag")).isEqualTo("v1.2.0\nv1.2.1");
        assertComplete(clone);
    }

    @Test
    void cloneWithoutFileContentsHasTheWholeHistoryAndSaysWhatItCannotRead() {
        fixture.git().in(fixture.bare()).ask("config", "uploadpack.allowFilter", "true");
        GitProgram clone = clone("--filter=blob:none");
        assertThat(clone.ask("rev-list", "--objects", "--all", "--missing=print")
                        .lines())
                .anyMatch(line -> line.startsWith("?"));
        assertComplete(clone);
        try (GitGatherer git = gatherer(clone)) {
            String then = clone.ask("rev-parse", "v1.2.0");
            assertThat(git.tree(then).orElseThrow().exists("pom.xml")).isTrue();
            assertThat(git.tree(then).orElseThrow().read("pom.xml", 100))
                    .isEqualTo(new Content.Refused("cannot be read"));
        }
    }

    @Test
    void remoteThatDoesNotAnswerIsNamedWithoutItsPassword() {
        GitProgram clone = clone("--depth=1");
        assertThatThrownBy(() -> new Clone(clone).complete("http://ada:s3cret@127.0.0.1:1/shop.git"))
                .isInstanceOf(ReadinessException.class)
                .hasMessageContaining("'git fetch --quiet ")
                .hasMessageContaining("http://***@127.0.0.1:1/shop.git")
                .hasMessageNotContaining("s3cret");
        assertThat(new Clone(clone).isShallow()).isTrue();
    }

    private GitProgram clone(String... options) {
        Path clone = directory.resolve("clone");
        Stream<String> arguments = Stream.of(
                        Stream.of("clone", "--quiet"),
                        Stream.of(options),
                        Stream.of("file://" + fixture.bare(), clone.toString()))
                .flatMap(words -> words);
        origin.in(directory).ask(arguments.toArray(String[]::new));
        return origin.in(clone);
    }

    private static GitGatherer gatherer(GitProgram clone) {
        return new GitGatherer(clone.directory(), List.of("v{version}"), Map.of());
    }

    private static Evidence<HistoryFacts> since(GitProgram clone) {
        try (GitGatherer git = gatherer(clone)) {
            return git.history();
        }
    }

    private static void assertComplete(GitProgram clone) {
        assertThat(since(clone)).isInstanceOfSatisfying(Evidence.Known.class, known -> {
            HistoryFacts facts = (HistoryFacts) known.fact();
            assertThat(facts.complete()).isTrue();
            assertThat(facts.since().name()).isEqualTo("v1.2.0");
            assertThat(facts.commits()).extracting(commit -> commit.subject()).containsExactly("feat: two", "fix: one");
        });
    }
}
