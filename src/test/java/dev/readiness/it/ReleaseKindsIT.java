package dev.readiness.it;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readiness.release.git.GitProgram;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The kinds of projects and of releases that there are, each performed. */
final class ReleaseKindsIT {

    static List<Maven> mavens() {
        return Maven.atLeast(Maven.NEWEST_3);
    }

    @ParameterizedTest
    @MethodSource("mavens")
    void firstReleaseThenACandidateThenTheFinalOne(Maven maven) throws Exception {
        ReleaseProject project =
                ReleaseProject.of(maven, "series", Map.of("pom.xml", ReleasePoms.pom("1.0.0-SNAPSHOT", "", "")));
        project.assertReleased("1.0.0", "1.0.1-SNAPSHOT");
        Maven.Build nothing = project.goal("release");
        assertThat(nothing.succeeded()).as(nothing.end()).isTrue();
        assertThat(nothing.output()).contains("nothing to release");
        project.write("README.md", "# Shop\n\n```\ncom.acme:shop:1.0.0\n```\n".getBytes(StandardCharsets.UTF_8));
        project.commit("feat: prices");
        project.assertReleased("1.1.0-rc.1", "1.1.0-SNAPSHOT", "-Dbump=rc");
        assertThat(project.read("README.md")).contains("com.acme:shop:1.0.0");
        project.commit("fix: prices");
        project.assertReleased("1.1.0-rc.2", "1.1.0-SNAPSHOT", "-Dbump=rc");
        project.assertReleased("1.1.0", "1.1.1-SNAPSHOT", "-Dbump=promote");
        assertThat(project.read("README.md")).contains("com.acme:shop:1.1.0");
        assertThat(project.read("CHANGELOG.md")).contains("## [1.1.0] - ", "## [1.0.0] - ");
        assertThat(project.read("docs/releases/history.md")).contains("1.1.0", "1.1.0-rc.2", "1.0.0");
    }

    /** Maven 4 makes the POM that it uploads itself. */
    static List<Maven> generations() {
        return List.of(Maven.NEWEST_3, Maven.NEWEST_4);
    }

    @ParameterizedTest
    @MethodSource("generations")
    void versionInPropertiesIsReleasedWithAFlattenedPom(Maven maven) throws Exception {
        Map<String, String> files = new TreeMap<>();
        files.put(
                "pom.xml",
                ReleasePoms.pom(
                        "${revision}${changelist}",
                        "<modules><module>app</module></modules>"
                                + "<properties><revision>2.0.0</revision><changelist>-SNAPSHOT</changelist></properties>",
                        FLATTEN));
        files.put("app/pom.xml", ReleasePoms.module("app", "${revision}${changelist}", "../pom.xml"));
        ReleaseProject project = ReleaseProject.of(maven, "revision", files);
        project.assertReleased("2.0.0", "2.0.1-SNAPSHOT", "-Dperform");
        assertThat(project.read("pom.xml")).contains("<revision>2.0.1</revision><changelist>-SNAPSHOT</changelist>");
        String uploaded = Files.readString(project.uploads().directory().resolve("com/acme/app/2.0.0/app-2.0.0.pom"));
        assertThat(uploaded).contains("2.0.0").doesNotContain("${");
    }

    @ParameterizedTest
    @MethodSource("mavens")
    void flatLayoutIsReleasedWhole(Maven maven) throws Exception {
        Map<String, String> files = new TreeMap<>();
        files.put(
                "pom.xml",
                "<project xmlns=\"http://maven.apache.org/POM/4.0.0\"><modelVersion>4.0.0</modelVersion>"
                        + "<parent><groupId>com.acme</groupId><artifactId>shop</artifactId><version>1.0.0-SNAPSHOT</version>"
                        + "<relativePath>parent/pom.xml</relativePath></parent><artifactId>all</artifactId><packaging>pom</packaging>"
                        + "<modules><module>parent</module><module>app</module></modules></project>\n");
        files.put("parent/pom.xml", ReleasePoms.pom("1.0.0-SNAPSHOT", "", ""));
        files.put("app/pom.xml", ReleasePoms.module("app", "1.0.0-SNAPSHOT", "../parent/pom.xml"));
        ReleaseProject project = ReleaseProject.of(maven, "flat", files);
        project.assertReleased("1.0.0", "1.0.1-SNAPSHOT");
        assertThat(project.remote().ask("show", "v1.0.0:app/pom.xml"))
                .isEqualTo(files.get("app/pom.xml").strip().replace("-SNAPSHOT", ""));
    }

    @ParameterizedTest
    @MethodSource("mavens")
    void detachedHeadOfACiServerIsReleasedToItsBranch(Maven maven) throws Exception {
        ReleaseProject project = ReleaseProject.of(
                        maven, "detached", Map.of("pom.xml", ReleasePoms.pom("1.0.0-SNAPSHOT", "", "")))
                .with("GITHUB_ACTIONS", "true")
                .with("GITHUB_REF", "refs/heads/main")
                .with("GITHUB_REF_NAME", "main");
        project.git().ask("checkout", "--quiet", "--detach");
        project.assertReleased(
                "1.0.0",
                "1.0.1-SNAPSHOT",
                "-Dreadiness.release.message=release: {version} as {tag}",
                "-Dreadiness.release.nextMessage=begin {next} [skip ci]");
        assertThat(project.git().run("symbolic-ref", "--quiet", "HEAD").isGood())
                .isFalse();
        assertThat(project.remote().ask("log", "--format=%s", "-2", "main"))
                .isEqualTo("begin 1.0.1-SNAPSHOT [skip ci]\nrelease: 1.0.0 as v1.0.0");
    }

    @ParameterizedTest
    @MethodSource("mavens")
    void hotfixOfAnOlderReleaseStaysInItsLine(Maven maven) throws Exception {
        ReleaseProject project =
                ReleaseProject.of(maven, "hotfix", Map.of("pom.xml", ReleasePoms.pom("1.0.0-SNAPSHOT", "", "")));
        project.assertReleased("1.0.0", "1.0.1-SNAPSHOT");
        project.commit("feat: prices");
        project.assertReleased("1.1.0", "1.1.1-SNAPSHOT");
        GitProgram git = project.git();
        Maven.Build branch = project.goal("release", "-Dfrom=v1.0.0");
        assertThat(branch.succeeded()).as(branch.end()).isTrue();
        assertThat(git.ask("branch", "--show-current")).isEqualTo("1.0.x");
        assertThat(project.read("pom.xml")).contains("<version>1.0.1-SNAPSHOT</version>");
        project.commit("fix: a leak");
        project.assertReleased("1.0.1", "1.0.2-SNAPSHOT");
        assertThat(project.remote().ask("show", "main:pom.xml")).contains("1.1.1-SNAPSHOT");
    }

    @ParameterizedTest
    @MethodSource("mavens")
    void pullRequestIsReleasedAfterItsMerge(Maven maven) throws Exception {
        ReleaseProject project = ReleaseProject.of(
                maven,
                "request",
                Map.of("pom.xml", ReleasePoms.pom("1.0.0-SNAPSHOT", "", ""), "readiness.yml", ReleaseProject.POLICY));
        GitProgram git = project.git();
        Maven.Build request = project.goal("release", "-Dmode=pull-request");
        assertThat(request.succeeded()).as(request.end()).isTrue();
        assertThat(request.output()).contains("branch release/v1.0.0 is pushed: open a pull request");
        assertThat(project.remote().ask("tag")).isEmpty();
        git.ask("fetch", "--quiet");
        git.ask("merge", "--quiet", "--squash", "origin/release/v1.0.0");
        project.commit("chore(release): 1.0.0 (#1)");
        Maven.Build release = project.goal("release", "-Dmode=tag-only");
        assertThat(release.succeeded()).as(release.end()).isTrue();
        assertThat(project.remote().ask("rev-parse", "v1.0.0^{commit}")).isEqualTo(git.ask("rev-parse", "HEAD"));
        assertThat(git.ask("status", "--porcelain")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("mavens")
    void everythingThatIsInTheWayIsSaidAtOnceAndNothingIsWritten(Maven maven) throws Exception {
        ReleaseProject project =
                ReleaseProject.of(maven, "all", Map.of("pom.xml", ReleasePoms.pom("1.0.0-SNAPSHOT", "", "")));
        project.git().ask("commit", "--quiet", "--allow-empty", "-m", "feat: not pushed");
        project.git().ask("tag", "v1.0.0", "HEAD~1");
        project.git().ask("push", "--quiet", "origin", "v1.0.0:refs/tags/v1.1.0");
        project.git().ask("config", "--unset", "user.email");
        project.write("pom.xml", (project.read("pom.xml") + "<!-- edited -->\n").getBytes(StandardCharsets.UTF_8));
        List<String> before = project.state();
        Maven.Build build = project.goal("release");
        assertThat(build.exit()).as(build.end()).isEqualTo(1);
        assertThat(build.output())
                .contains(
                        "version.worktree-clean",
                        "release.branch-current",
                        "release.tag-free",
                        "release.identity-known",
                        "and nothing was written");
        assertThat(project.state()).isEqualTo(before);
    }

    @ParameterizedTest
    @MethodSource("mavens")
    void fortyModulesAreOneRelease(Maven maven) throws Exception {
        Map<String, String> files = new TreeMap<>();
        StringBuilder modules = new StringBuilder("<modules>");
        for (int i = 10; i < 50; i++) {
            modules.append("<module>m").append(i).append("</module>");
            files.put("m" + i + "/pom.xml", ReleasePoms.module("m" + i, "1.0.0-SNAPSHOT", "../pom.xml"));
        }
        files.put("pom.xml", ReleasePoms.pom("1.0.0-SNAPSHOT", modules + "</modules>", ""));
        ReleaseProject project = ReleaseProject.of(maven, "forty", files);
        project.assertReleased("1.0.0", "1.0.1-SNAPSHOT", "-T", "2");
        assertThat(project.git()
                        .ask("diff", "--name-only", "HEAD^^", "HEAD")
                        .lines()
                        .filter(path -> path.endsWith("pom.xml")))
                .hasSize(41);
    }

    /** And a plugin that can wait for the last module: Maven 3.8 has one by default that cannot. */
    private static final String FLATTEN = """
            <plugin><artifactId>maven-deploy-plugin</artifactId><version>3.1.4</version></plugin>
            <plugin><groupId>org.codehaus.mojo</groupId><artifactId>flatten-maven-plugin</artifactId><version>1.7.0</version>
              <configuration><updatePomFile>true</updatePomFile><flattenMode>resolveCiFriendliesOnly</flattenMode></configuration>
              <executions><execution><phase>process-resources</phase><goals><goal>flatten</goal></goals></execution></executions>
            </plugin>""";
}
