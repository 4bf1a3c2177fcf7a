package dev.readiness.mojo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.readiness.gather.git.GitFixture;
import dev.readiness.release.publish.ForgeDouble;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.maven.api.plugin.testing.Basedir;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.settings.Server;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@MojoTest
@Basedir("src/test/resources/unit/plain-library")
final class PublishMojoTest extends GoalFixture {

    private static final String PROJECT = "/projects/acme%2Fshop";
    private static final String CHANGELOG =
            "# Changelog\n\n## [Unreleased]\n\n- Later.\n\n## [1.2.0] - 2026-06-01\n\n### Added\n\n- Search.\n";

    private final ForgeDouble forge = new ForgeDouble();

    @AfterEach
    void neverTellsTheToken() throws IOException {
        forge.close();
        assertThat(String.join("\n", console.lines()) + forge.log()).doesNotContain(ForgeDouble.TOKEN);
        try (Stream<Path> files = Files.walk(Objects.requireNonNull(directory).resolve("target"))) {
            assertThat(files.filter(Files::isRegularFile))
                    .allSatisfy(file -> assertThat(Files.readString(file)).doesNotContain(ForgeDouble.TOKEN));
        } catch (NoSuchFileException e) {
            assertThat(e.getFile()).as("nothing was written").endsWith("target");
        }
    }

    @Test
    @InjectMojo(goal = "publish")
    void publishesTheReleaseAtHeadAtGitLab(PublishMojo publish) throws Exception {
        try (GitFixture git = released("git@gitlab.example.org:acme/shop.git")) {
            String page = "{\"tag_name\": \"v1.2.0\", \"name\": \"plain-library 1.2.0\", \"description\": \"x\","
                    + " \"_links\": {\"self\": \"https://gitlab.example.org/acme/shop/-/releases/v1.2.0\"}}";
            forge.on("GET", PROJECT + "/repository/tags/v1.2.0", 200, "{\"commit\": {\"id\": \"" + git.head() + "\"}}")
                    .on("GET", PROJECT + "/releases/v1.2.0", 404, "{}")
                    .on("POST", PROJECT + "/releases", 201, page);
            publish.api = forge.url();
            publish.serverId = "forge";
            publish.execute();
        }
        assertThat(forge.last("POST").getHeader("PRIVATE-TOKEN")).isEqualTo(ForgeDouble.TOKEN);
        assertThat(forge.last("POST").getBodyAsString())
                .contains("\"name\":\"plain-library 1.2.0\"", "### Added\\n\\n- Search.")
                .doesNotContain("Later");
        assertThat(console.lines())
                .containsExactly(
                        "[WARNING] publish: GitLab has no drafts, so the page is public at once",
                        "[INFO] publish: notes from CHANGELOG.md of v1.2.0, token from server \"forge\"",
                        "[INFO] publish: page created: https://gitlab.example.org/acme/shop/-/releases/v1.2.0");
    }

    @Test
    @InjectMojo(goal = "publish")
    void publishesADraftAtGitHubWithTheClientThatMavenResolves(PublishMojo publish) throws Exception {
        GitHubClientJarsTest.assumeThatThePomsAreHere(session());
        try (GitFixture git = released("https://github.com/acme/shop")) {
            forge.on("GET", "/repos/acme/shop", 200, "{\"full_name\": \"acme/shop\", \"owner\": {\"login\": \"acme\"}}")
                    .on(
                            "GET",
                            "/repos/acme/shop/git/refs/tags/v1.2.0",
                            200,
                            "{\"ref\": \"refs/tags/v1.2.0\", \"object\": {\"type\": \"commit\", \"sha\": \""
                                    + git.head() + "\"}}")
                    .on("GET", "/repos/acme/shop/releases/tags/v1.2.0", 404, "{}")
                    .on("GET", "/repos/acme/shop/releases?per_page=100", 200, "[]")
                    .on(
                            "POST",
                            "/repos/acme/shop/releases",
                            201,
                            "{\"id\": 1, \"tag_name\": \"v1.2.0\", \"draft\": true,"
                                    + " \"html_url\": \"https://github.com/acme/shop/releases/tag/untagged-1\"}");
            publish.api = forge.url();
            publish.serverId = "forge";
            publish.execute();
        }
        assertThat(forge.last("POST").getBodyAsString()).contains("\"draft\":true", "- Search.");
        assertThat(console.lines())
                .containsExactly(
                        "[INFO] publish: notes from CHANGELOG.md of v1.2.0, token from server \"forge\"",
                        "[INFO] publish: draft created: https://github.com/acme/shop/releases/tag/untagged-1");
    }

    @Test
    @InjectMojo(goal = "publish")
    void showsWhatItWouldMakeAndAsksNobody(PublishMojo publish) throws Exception {
        try (GitFixture git = released("https://git.acme.com/acme/shop")) {
            git.write("docs/releases/v1.2.0/release-notes.md", "# Kept\n").commit("docs: notes");
            git.write("docs/releases/v1.3.0-rc.1/release-notes.md", "# Kept\n")
                    .commit("docs: next")
                    .tag("v1.3.0-rc.1");
            git.write("docs/releases/v1.3.0-rc.1/release-notes.md", "# Changed after the release\n")
                    .write("target/a.jar", "jar")
                    .write("target/sub/b.jar", "jar!")
                    .write("target/c.txt", "x");
            publish.forge = "github";
            publish.version = "1.3.0-rc.1";
            publish.assets = List.of("target/**/*.jar", "target/a.*");
            publish.title = "Candidate";
            publish.dryRun = "";
            publish.execute();
        }
        assertThat(console.lines())
                .containsExactly(
                        "[INFO] publish: dry run, nobody is asked",
                        "[INFO] publish: draft of tag v1.3.0-rc.1 for acme/shop at https://git.acme.com/api/v3:"
                                + " \"Candidate\", pre-release",
                        "[INFO] publish: notes from docs/releases/v1.3.0-rc.1/release-notes.md of v1.3.0-rc.1",
                        "[INFO] publish: file a.jar, 3 bytes, sha256"
                                + " 0163f1eea7894350060624d315234d40c508ab251ba121714e234503045faadd",
                        "[INFO] publish: file b.jar, 4 bytes, sha256"
                                + " 8cbf3c788e612c3746f0ff77ab4995a71f7b09cd558601fc678754c7952c463c");
    }

    @Test
    @InjectMojo(goal = "publish")
    void takesTheNotesThatTheBuildMadeOnlyForTheReleaseAtHead(PublishMojo publish) throws Exception {
        try (GitFixture git = released("https://gitlab.com/acme/shop")) {
            git.write("target/readiness/release-notes.md", "# Made\n");
            publish.dryRun = "true";
            publish.execute();
            assertThat(console.lines()).contains("[INFO] publish: notes from target/readiness/release-notes.md");
            git.commit("feat: more");
            publish.tag = "v1.2.0";
            publish.execute();
            assertThat(console.lines()).contains("[INFO] publish: notes from CHANGELOG.md of v1.2.0");
            publish.notes = "target/readiness/release-notes.md";
            publish.execute();
            assertThat(console.lines())
                    .last()
                    .isEqualTo("[INFO] publish: notes from target/readiness/release-notes.md");
        }
    }

    @Test
    @InjectMojo(goal = "publish")
    void namesWhatIsMissing(PublishMojo publish) {
        try (GitFixture git = released("https://github.com/acme/shop")) {
            publish.dryRun = "true";
            publish.tag = "v9.9.9";
            refused(
                    publish,
                    "There is no release tag v9.9.9 here. To mend it: fetch it by git fetch --tags; release.tags in"
                            + " readiness.yml says how such tags are named.");
            publish.version = "1.2.0";
            refused(publish, "Both a tag and a version to publish are given. To mend it: keep one of them.");
            publish.tag = null;
            publish.notes = "nowhere.md";
            refused(
                    publish,
                    "The notes nowhere.md cannot be read, or say nothing. To mend it: name a Markdown file in the"
                            + " project, relative to its root.");
            publish.notes = null;
            publish.assets = List.of("target/*.war");
            refused(publish, "No file matches readiness.publish.assets \"target/*.war\". ");
            publish.assets = List.of("../*.jar");
            refused(publish, "readiness.publish.assets \"../*.jar\" leads out of the project. ");
            publish.assets = List.of();
            publish.forge = "sourceforge";
            refused(publish, "-Dreadiness.publish.forge is 'sourceforge'. To mend it: use github or gitlab.");
            publish.forge = "gitea";
            refused(publish, "Release pages at gitea cannot be made yet. To mend it: use github or gitlab.");
            publish.forge = null;
            publish.version = null;
            git.commit("feat: more");
            refused(
                    publish,
                    "HEAD has no release tag. To mend it: check out the tag of the release, or add"
                            + " -Dreadiness.publish.tag=v1.2.0.");
            git.tag("v1.4.0");
            refused(
                    publish,
                    "There are no notes of 1.4.0: neither docs/releases/v1.4.0/release-notes.md nor a section of"
                            + " CHANGELOG.md in the commit of tag \"v1.4.0\". ");
        }
    }

    @Test
    @InjectMojo(goal = "publish")
    void needsARepositoryWithARemote(PublishMojo publish) {
        session();
        publish.forge = "github";
        refused(publish, "The address of the remote does not tell which forge it is at. ");
    }

    @Test
    @InjectMojo(goal = "publish")
    void canBeSkipped(PublishMojo publish) throws Exception {
        publish.skip = true;
        publish.execute();
        assertThat(console.lines()).containsExactly("[INFO] readiness:publish is skipped (readiness.publish.skip)");
    }

    private static void refused(PublishMojo publish, String message) {
        assertThatThrownBy(publish::execute)
                .isInstanceOf(MojoExecutionException.class)
                .hasMessageStartingWith(message)
                .hasNoCause();
    }

    /** HEAD is the release 1.2.0; the token is that of the server "forge". */
    private GitFixture released(String remote) {
        Server server = new Server();
        server.setId("forge");
        server.setPassword(ForgeDouble.TOKEN);
        session().getRequest().addServer(server);
        GitFixture git = GitFixture.init(Objects.requireNonNull(directory))
                .write(".gitignore", "target/\n")
                .write("CHANGELOG.md", CHANGELOG)
                .commit("feat: begin")
                .tag("v1.2.0");
        git.repository().getConfig().setString("remote", "origin", "url", remote);
        git.config("user", "name", "Ada");
        return git;
    }
}
