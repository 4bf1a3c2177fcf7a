package dev.readiness.mojo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.readiness.gather.git.GitFixture;
import dev.readiness.golden.Golden;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.TimeZone;
import org.apache.maven.api.plugin.testing.Basedir;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoParameter;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.plugin.MojoExecutionException;
import org.junit.jupiter.api.Test;

@MojoTest
@Basedir("src/test/resources/unit/plain-library")
final class NotesMojoTest extends GoalFixture {

    private static final String CHANGELOG = "# Changelog\r\n\r\n## [Unreleased]\r\n\r\n### Added\r\n\r\n"
            + "- Search by [name], with `password=changeit`.\r\n\r\n## [0.9.0] - 2026-06-01\r\n\r\n- First.\r\n\r\n"
            + "[name]: https://example.org/name\r\n[0.9.0]: https://example.org/0.9.0\r\n";

    @Test
    @InjectMojo(goal = "notes")
    void writesNotesInTheMaintainersWords(NotesMojo notes) throws Exception {
        try (GitFixture git = repository()) {
            git.write("CHANGELOG.md", CHANGELOG).commits("feat: search by name", "fix(api)!: close it (#7)");
            notes.execute();
            Golden.assertSame("notes/goal.md", written("release-notes.md"));
            assertThat(console.lines()).hasSize(1);
            assertThat(console.lines().get(0)).startsWith("[INFO] notes: ").endsWith("release-notes.md");
        }
    }

    @Test
    @InjectMojo(goal = "notes")
    void tellsOperatorsWhatChangedSinceTheRelease(NotesMojo notes) throws Exception {
        try (GitFixture git = repository()) {
            git.write("Dockerfile", "FROM eclipse-temurin:17\nEXPOSE 8080\n").commit("feat: a container");
            notes.execute();
            assertThat(written("release-notes.md"))
                    .contains("## Upgrade steps", "`eclipse-temurin:17` (Dockerfile:1)", "8080` (Dockerfile:2)");
        }
    }

    @Test
    @InjectMojo(goal = "notes")
    @MojoParameter(name = "all", value = "true")
    void writesTheWholeChangelog(NotesMojo notes) throws Exception {
        try (GitFixture git = repository()) {
            git.commits("feat: b");
            notes.execute();
            Golden.assertSame("notes/goal-all.md", written("changelog.md"));
        }
    }

    @Test
    @InjectMojo(goal = "notes")
    @MojoParameter(name = "version", value = "2.0.0-rc.1")
    @MojoParameter(name = "forge", value = "gitlab")
    void takesAnotherVersionForgeAndTemplate(NotesMojo notes) throws Exception {
        try (GitFixture git = repository()) {
            git.repository().getConfig().setString("remote", "origin", "url", "git@git.acme.com:acme/shop.git");
            git.config("user", "name", "Ada");
            git.write(
                    "src/readiness/templates/release-notes.md.mustache",
                    "{{project}} {{version}} since {{since}}: {{{compareUrl}}}\n");
            notes.execute();
            assertThat(written("release-notes.md"))
                    .isEqualTo("plain-library 2\\.0.0-rc.1 since v0.9.0:"
                            + " https://git.acme.com/acme/shop/-/compare/v0.9.0...v2.0.0-rc.1\n");
        }
    }

    @Test
    @InjectMojo(goal = "notes")
    void givesTheSameBytesEverywhere(NotesMojo notes) throws Exception {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try (GitFixture git = repository()) {
            git.commits("FIX: İstanbul", "feat: b");
            notes.execute();
            String first = written("release-notes.md");
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            notes.execute();
            assertThat(written("release-notes.md")).isEqualTo(first).contains("2026-06-01");
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    @InjectMojo(goal = "notes")
    void saysWhatItDoesNotKnow(NotesMojo notes) throws Exception {
        session();
        notes.execute();
        assertThat(console.lines().get(0))
                .isEqualTo("[WARNING] notes: the commits since the last release are not told:"
                        + " the project is not in a git repository");
        assertThat(written("release-notes.md")).contains("the project is not in a git repository");
    }

    @Test
    @InjectMojo(goal = "notes")
    @MojoParameter(name = "all", value = "true")
    void writesNoChangelogOfPartOfTheHistory(NotesMojo notes) {
        session();
        assertThatThrownBy(notes::execute)
                .isInstanceOf(MojoExecutionException.class)
                .hasMessage("There is no history to write a changelog of: the project is not in a git repository."
                        + " To mend it: fetch all commits with their tags, for example by git fetch --unshallow"
                        + " --tags.");
        assertThat(path("changelog.md")).doesNotExist();
    }

    @Test
    @InjectMojo(goal = "notes")
    @MojoParameter(name = "forge", value = "sourceforge")
    void namesTheForgesThatItKnows(NotesMojo notes) {
        session();
        assertThatThrownBy(notes::execute)
                .hasMessage("-Dreadiness.notes.forge is 'sourceforge'. To mend it: use github, gitlab, gitea or"
                        + " bitbucket.");
    }

    @Test
    @InjectMojo(goal = "notes")
    @MojoParameter(name = "skip", value = "true")
    void canBeSkipped(NotesMojo notes) throws Exception {
        session();
        notes.execute();
        assertThat(path("release-notes.md")).doesNotExist();
        assertThat(console.lines()).containsExactly("[INFO] readiness:notes is skipped (readiness.notes.skip)");
    }

    private GitFixture repository() {
        session();
        return GitFixture.init(Objects.requireNonNull(directory))
                .write(".gitignore", "target/\n")
                .commit("feat: begin")
                .tag("v0.9.0")
                .commit("docs: explain");
    }

    private Path path(String name) {
        return Objects.requireNonNull(directory).resolve("target/readiness").resolve(name);
    }

    private String written(String name) throws Exception {
        return Files.readString(path(name));
    }
}
