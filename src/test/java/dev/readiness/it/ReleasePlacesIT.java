package dev.readiness.it;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readiness.release.git.GitProgram;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Where a release may be started, and where it says why not. */
final class ReleasePlacesIT {

    static List<Maven> mavens() {
        return Maven.atLeast(Maven.NEWEST_4);
    }

    @ParameterizedTest
    @MethodSource("mavens")
    void projectInAFolderOfTheRepositoryIsReleasedFromThere(Maven maven) throws Exception {
        ReleaseProject whole = ReleaseProject.of(
                maven,
                "folder",
                Map.of("java/pom.xml", pom("1.0.0-SNAPSHOT", ""), "java/readiness.yml", ReleaseProject.POLICY));
        ReleaseProject project = whole.in("java");
        assertReleased(project.goal("release"));
        assertThat(whole.remote().ask("show", "v1.0.0:java/pom.xml")).contains("<version>1.0.0</version>");
        assertThat(whole.remote().ask("ls-tree", "-r", "--name-only", "v1.0.0"))
                .contains("java/CHANGELOG.md", "java/docs/releases/v1.0.0/release-notes.md");
    }

    @ParameterizedTest
    @MethodSource("mavens")
    void linkedWorkTreeIsReleasedFrom(Maven maven) throws Exception {
        ReleaseProject project = project(maven, "linked");
        Path linked = project.directory().resolveSibling(project.directory().getFileName() + "-linked");
        GitProgram git = project.git();
        git.run("worktree", "remove", "--force", linked.toString());
        git.ask("checkout", "--quiet", "--detach");
        git.ask("worktree", "add", "--quiet", linked.toString(), "main");
        ReleaseProject other = new ReleaseProject(maven, linked, project.uploads(), project.environment());
        assertReleased(other.goal("release"));
        assertThat(project.remote().ask("tag")).isEqualTo("v1.0.0");
        assertThat(Files.readString(linked.resolve("pom.xml"))).contains("1.0.1-SNAPSHOT");
        assertThat(git.in(linked).ask("status", "--porcelain")).isEmpty();
        git.ask("worktree", "remove", "--force", linked.toString());
    }

    @ParameterizedTest
    @MethodSource("mavens")
    void shallowCloneIsRefusedWithTheSettingToChangeAndCompletedOnRequest(Maven maven) throws Exception {
        ReleaseProject project = project(maven, "shallow");
        project.commit("feat: one");
        project.commit("feat: two");
        Path clone = project.directory().resolveSibling(maven.version() + "-shallow-clone");
        ItProject.empty("release", maven.version() + "-shallow-clone");
        project.git()
                .in(clone.getParent())
                .ask("clone", "--quiet", "--depth=1", "file://" + project.bare(), clone.toString());
        ReleaseProject cut = new ReleaseProject(maven, clone, project.uploads(), project.environment());
        cut.git().ask("config", "user.name", "Ada");
        cut.git().ask("config", "user.email", "ada@example.com");
        assertRefused(cut.goal("release"), "The clone is shallow", "-Dunshallow", "fetch-depth: 0", "GIT_DEPTH: 0");
        assertRefused(cut.goal("release", "-DdryRun", "-Dunshallow"), "a dry run changes nothing");
        assertThat(clone.resolve(".git/shallow")).exists();
        assertReleased(cut.goal("release", "-Dunshallow"));
        assertThat(cut.git().ask("show", "v1.0.0:CHANGELOG.md")).contains("one", "two");
    }

    @ParameterizedTest
    @MethodSource("mavens")
    void folderWithoutARepositoryAndARepositoryWithoutACommitAreSaidSo(Maven maven) throws Exception {
        Path directory = ItProject.empty("release", maven.version() + "-nothing");
        Path outside = Files.createTempDirectory("readiness-it");
        Files.writeString(outside.resolve("pom.xml"), pom("1.0.0-SNAPSHOT", ""));
        ReleaseProject none = new ReleaseProject(maven, outside, Remote.of(directory), Map.of());
        assertRefused(none.goal("release"), "There is no git repository to release from", "run it in a clone of one");
        none.git().ask("init", "--quiet");
        assertRefused(none.goal("release"), "The repository has no commit yet", "commit what is to be released");
    }

    @ParameterizedTest
    @MethodSource("mavens")
    void partOfAReactorIsRefused(Maven maven) throws Exception {
        Map<String, String> files = new TreeMap<>();
        files.put("pom.xml", pom("1.0.0-SNAPSHOT", "<modules><module>app</module></modules>"));
        files.put(
                "app/pom.xml",
                "<project><modelVersion>4.0.0</modelVersion><parent><groupId>com.acme</groupId>"
                        + "<artifactId>shop</artifactId><version>1.0.0-SNAPSHOT</version></parent><artifactId>app</artifactId>"
                        + "<packaging>pom</packaging></project>\n");
        ReleaseProject project = ReleaseProject.of(maven, "part", files);
        List<String> before = project.state();
        assertRefused(project.goal("release", "-pl", "app"), "A part of the project cannot be released", "without -pl");
        assertRefused(project.goal("release", "-N"), "A part of the project cannot be released", "without -pl");
        assertRefused(project.in("app").goal("release"), "app/pom.xml:1: ", "release at the root of the reactor");
        assertThat(project.state()).isEqualTo(before);
    }

    @ParameterizedTest
    @MethodSource("mavens")
    void modulesWithVersionsOfTheirOwnAreRefusedWithTheWayOut(Maven maven) throws Exception {
        Map<String, String> files = new TreeMap<>();
        files.put("pom.xml", pom("1.0.0-SNAPSHOT", "<modules><module>app</module></modules>"));
        files.put(
                "app/pom.xml",
                "<project><modelVersion>4.0.0</modelVersion><parent><groupId>com.acme</groupId>"
                        + "<artifactId>shop</artifactId><version>1.0.0-SNAPSHOT</version></parent><artifactId>app</artifactId>"
                        + "<version>7.0.0-SNAPSHOT</version><packaging>pom</packaging></project>\n");
        ReleaseProject project = ReleaseProject.of(maven, "versions", files);
        List<String> before = project.state();
        assertRefused(project.goal("release"), "app/pom.xml:1", "7.0.0-SNAPSHOT");
        assertThat(project.state()).isEqualTo(before);
    }

    @ParameterizedTest
    @MethodSource("mavens")
    void versionThatTheCommandLineOverridesIsRefused(Maven maven) throws Exception {
        ReleaseProject project = ReleaseProject.of(
                maven,
                "override",
                Map.of("pom.xml", pom("${revision}", "<properties><revision>1.0.0-SNAPSHOT</revision></properties>")));
        List<String> before = project.state();
        assertRefused(project.goal("release", "-Drevision=9.0.0-SNAPSHOT"), "9.0.0-SNAPSHOT", "pom.xml");
        assertThat(project.state()).isEqualTo(before);
    }

    @ParameterizedTest
    @MethodSource("mavens")
    void checkThatIsSkippedReleasesNothing(Maven maven) throws Exception {
        ReleaseProject project = project(maven, "skipped");
        List<String> before = project.state();
        Maven.Build build = project.goal("release", "-Dreadiness.skip");
        assertRefused(build, "passed, and no verdict says that it is ready", "Nothing was published");
        assertThat(project.state()).isEqualTo(before);
    }

    private static ReleaseProject project(Maven maven, String run) throws Exception {
        return ReleaseProject.of(
                maven, run, Map.of("pom.xml", pom("1.0.0-SNAPSHOT", ""), "readiness.yml", ReleaseProject.POLICY));
    }

    private static void assertReleased(Maven.Build build) {
        assertThat(build.succeeded()).as(build.end()).isTrue();
        assertThat(build.output()).contains("released 1.0.0 as v1.0.0, 1.0.1-SNAPSHOT begins");
    }

    private static void assertRefused(Maven.Build build, String... saying) {
        assertThat(build.exit()).as(build.end()).isEqualTo(1);
        assertThat(build.output()).contains(saying).doesNotContain("\tat dev.readiness");
    }

    private static String pom(String version, String more) {
        return "<project xmlns=\"http://maven.apache.org/POM/4.0.0\">\n  <modelVersion>4.0.0</modelVersion>\n"
                + "  <groupId>com.acme</groupId>\n  <artifactId>shop</artifactId>\n  <version>" + version
                + "</version>\n  <packaging>pom</packaging>\n  " + more + "\n</project>\n";
    }
}
