package dev.readiness.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.readiness.core.ReadinessException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** D8: files that cannot be written, or that others write meanwhile. All of a release's files are there, or none. */
final class WritingTest {

    @TempDir
    private Path directory;

    private final List<String> said = new ArrayList<>();
    private ReleaseFixture fixture;

    @BeforeEach
    void create() throws IOException {
        fixture = ReleaseFixture.create(directory);
    }

    @Test
    void readOnlyFilesAreReplacedAllTheSame() throws IOException {
        for (String name : List.of("pom.xml", "CHANGELOG.md")) {
            assertThat(fixture.work().resolve(name).toFile().setReadOnly()).isTrue();
        }
        release(fixture.plan());
        assertThat(Files.readString(fixture.work().resolve("pom.xml"))).contains("1.3.1-SNAPSHOT");
        assertThat(fixture.git().ask("status", "--porcelain")).isEmpty();
    }

    @Test
    void fileThatChangesAfterThePlanIsNeitherReleasedNorOverwritten() throws IOException {
        ReleasePlan plan = fixture.plan();
        fixture.write("pom.xml", "mine");
        release(plan);
        assertThat(fixture.git().in(fixture.bare()).ask("show", "v1.3.0:pom.xml"))
                .isEqualTo("<version>1.3.0</version>");
        assertThat(Files.readString(fixture.work().resolve("pom.xml"))).isEqualTo("mine");
        assertThat(Files.readString(fixture.work().resolve("CHANGELOG.md"))).doesNotContain("1.3.0");
        assertThat(said).anyMatch(line -> line.startsWith("released, but your files stay where they were: "));
    }

    @Test
    void commitThatComesAfterThePlanIsNotReleased() throws IOException {
        ReleasePlan plan = fixture.plan();
        fixture.write("README.md", "mine");
        fixture.git().ask("add", "--all");
        fixture.git().ask("commit", "--quiet", "-m", "feat: later");
        String later = fixture.git().ask("rev-parse", "HEAD");
        release(plan);
        assertThat(fixture.git().ask("rev-parse", "HEAD")).isEqualTo(later);
        assertThat(fixture.git().ask("ls-tree", "--name-only", "v1.3.0")).doesNotContain("README.md");
        assertThat(said).contains("released, but you have moved on to another commit: merge main yourself");
    }

    @Test
    void tagThatAppearsAfterThePlanIsNotMoved() throws IOException {
        ReleasePlan plan = fixture.plan();
        fixture.git().ask("tag", "v1.3.0");
        String theirs = fixture.git().ask("rev-parse", "v1.3.0");
        List<String> before = fixture.state();
        assertThatThrownBy(() -> release(plan))
                .isInstanceOf(ReadinessException.class)
                .hasMessage("The tag \"v1.3.0\" was made meanwhile, at " + theirs
                        + ". To mend it: see who released 1.3.0.");
        rollBack();
        assertThat(fixture.state()).isEqualTo(before);
    }

    @Test
    void fullDiskLeavesNothingHalfWritten() throws IOException {
        assumeTrue(Files.exists(Path.of("/dev/full")), "there is no disk that is always full");
        Files.createSymbolicLink(fixture.work().resolve("NOTES.md"), Path.of("/dev/full"));
        fixture.git().ask("add", "--all");
        fixture.git().ask("commit", "--quiet", "-m", "docs: notes");
        fixture.git().ask("push", "--quiet", "origin", "main");
        assertNothingIsLeft("NOTES.md");
    }

    @Test
    void fileInThePlaceOfAFolderLeavesNothingHalfWritten() throws IOException {
        assertNothingIsLeft(".gitignore/more.md");
    }

    @Test
    void checkoutThatCannotBeMadeLeavesNothing() throws IOException {
        fixture.write("target", "a file");
        List<String> before = fixture.state();
        assertThatThrownBy(() -> release(fixture.plan())).isInstanceOf(ReadinessException.class);
        rollBack();
        assertThat(fixture.state()).isEqualTo(before);
    }

    @Test
    void planThatCannotBeKeptIsNotBegun() throws IOException {
        Files.writeString(fixture.work().resolve(".git/readiness"), "a file");
        List<String> before = fixture.state();
        ReleasePlan plan = fixture.plan();
        assertThatThrownBy(() -> fixture.folder().exclusively(() -> release(plan)))
                .isInstanceOf(ReadinessException.class)
                .hasMessageContaining("cannot be written")
                .hasMessageContaining("see that you may write to the repository");
        assertThat(fixture.state()).isEqualTo(before);
    }

    /** One file of the commit cannot be written when others are. */
    private void assertNothingIsLeft(String path) throws IOException {
        List<String> before = fixture.state();
        assertThatThrownBy(() -> release(fixture.plan().with(path, "more\n".getBytes(StandardCharsets.UTF_8))))
                .isInstanceOf(ReadinessException.class)
                .hasMessageContaining("The files of the release cannot be written to ")
                .hasMessageContaining("make room on the disk and see that you may write there");
        assertThat(fixture.git().in(fixture.bare()).ask("tag")).isEmpty();
        rollBack();
        assertThat(fixture.state()).isEqualTo(before);
        assertThat(fixture.plan().checkout()).doesNotExist();
    }

    private void release(ReleasePlan plan) {
        PlanFolder folder = fixture.folder();
        folder.save(plan);
        new ReleaseRun(plan, folder.journal(), fixture.git(), ReleaseProcess::build, said::add).proceed();
        folder.forget();
    }

    private void rollBack() {
        PlanFolder folder = fixture.folder();
        new Rollback(fixture.plan(), folder.journal(), fixture.git()).run();
        folder.forget();
    }
}
