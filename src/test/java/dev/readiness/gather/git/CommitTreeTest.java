package dev.readiness.gather.git;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readiness.facts.Evidence;
import dev.readiness.facts.git.HeadCommit;
import dev.readiness.gather.ProjectTree;
import dev.readiness.gather.ProjectTree.Content.Bytes;
import dev.readiness.gather.ProjectTree.Content.Missing;
import dev.readiness.gather.ProjectTree.Content.Refused;
import dev.readiness.gather.ProjectTree.Entry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A commit answers as the work tree did when it was made. */
final class CommitTreeTest {

    @TempDir
    Path root;

    @Test
    void readsWhatWasCommittedNotWhatStandsThereNow() {
        ProjectTree tree = committed("a.txt", "then");
        write("a.txt", "now");

        assertThat(((Bytes) tree.read("a.txt", 100)).utf8()).isEqualTo("then");
        assertThat(tree.exists("a.txt")).isTrue();
    }

    @Test
    void keepsLineEndsAsTheyWereStored() {
        assertThat(((Bytes) committed("a.txt", "one\r\ntwo\r\n").read("a.txt", 100)).utf8())
                .isEqualTo("one\r\ntwo\r\n");
    }

    @Test
    void missesWhatWasNotCommitted() {
        ProjectTree tree = committed("a.txt", "then");
        write("b.txt", "later");

        assertThat(tree.read("b.txt", 100)).isEqualTo(new Missing());
        assertThat(tree.exists("b.txt")).isFalse();
        assertThat(tree.read("none/b.txt", 100)).isEqualTo(new Missing());
    }

    @Test
    void refusesWhatIsTooLargeNoFileOrALink() throws IOException {
        write("large.txt", "x".repeat(101));
        Files.createSymbolicLink(root.resolve("link.txt"), Path.of("large.txt"));
        ProjectTree tree = committed("folder/a.txt", "then");

        assertThat(tree.read("large.txt", 100)).isEqualTo(new Refused("is larger than 0 MB"));
        assertThat(tree.read("large.txt", 101)).isInstanceOf(Bytes.class);
        assertThat(tree.read("folder", 100)).isEqualTo(new Refused("is not a regular file"));
        assertThat(tree.read("link.txt", 100))
                .isEqualTo(new Refused("is a symbolic link, which is not followed in a commit"));
    }

    @Test
    void neverLeavesTheProject() {
        ProjectTree tree = committed("a.txt", "then");

        assertThat(tree.read("../a.txt", 100)).isEqualTo(new Missing());
        assertThat(tree.exists("b/../a.txt")).isFalse();
    }

    @Test
    void listsADirectory() {
        write("b/2.sql", "");
        write("b/1.sql", "");
        write("b/1.txt", "");
        write("b/deep/3.sql", "");
        ProjectTree tree = committed("a.sql", "");

        assertThat(tree.files("b", name -> name.endsWith(".sql"))).containsExactly("b/1.sql", "b/2.sql");
        assertThat(tree.files(".", name -> name.endsWith(".sql"))).containsExactly("a.sql");
        assertThat(tree.files("none", name -> true)).isEmpty();
        assertThat(tree.files("a.sql", name -> true)).isEmpty();
    }

    @Test
    void listsADirectoryAndBelowUpToALimit() {
        write("b/2.sql", "");
        write("b/deep/3.sql", "");
        ProjectTree tree = committed("a.sql", "");

        assertThat(tree.deep("b", name -> true, 9))
                .containsExactly(new Entry("b/2.sql", 0), new Entry("b/deep/3.sql", 0));
        assertThat(tree.deep(".", name -> true, 2)).hasSize(2);
        assertThat(tree.deep("b/deep", name -> true, 9)).containsExactly(new Entry("b/deep/3.sql", 0));
    }

    @Test
    void seesAProjectInADirectoryOfTheRepository() {
        write("service/pom.xml", "<project/>");
        committed("pom.xml", "<parent/>");
        ProjectTree tree = tree(root.resolve("service"));

        assertThat(((Bytes) tree.read("pom.xml", 100)).utf8()).isEqualTo("<project/>");
        assertThat(tree.files(".", name -> true)).containsExactly("pom.xml");
        assertThat(tree.deep(".", name -> true, 9)).containsExactly(new Entry("pom.xml", 0));
        assertThat(tree.read("../pom.xml", 100)).isEqualTo(new Missing());
    }

    @Test
    void thereIsNoTreeOfAnUnknownCommit() {
        committed("a.txt", "then");
        try (GitGatherer git = new GitGatherer(root, List.of("v{version}"), Map.of())) {
            assertThat(git.tree("0123456789012345678901234567890123456789")).isEmpty();
            assertThat(git.tree("main")).isEmpty();
        }
    }

    private ProjectTree committed(String path, String text) {
        try (GitFixture git = Files.exists(root.resolve(".git")) ? GitFixture.open(root) : GitFixture.init(root)) {
            git.write(path, text).commit("feat: a");
        }
        return tree(root);
    }

    @SuppressWarnings("resource") // a test's temporary directory goes with it
    private static ProjectTree tree(Path project) {
        GitGatherer git = new GitGatherer(project, List.of("v{version}"), Map.of());
        Evidence.Known<HeadCommit> head = (Evidence.Known<HeadCommit>) git.commit();
        return git.tree(head.fact().id()).orElseThrow();
    }

    private void write(String path, String text) {
        try {
            Files.createDirectories(root.resolve(path).getParent());
            Files.writeString(root.resolve(path), text);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
