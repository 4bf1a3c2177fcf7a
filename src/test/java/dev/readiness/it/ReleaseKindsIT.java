package dev.readiness.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.readiness.release.git.GitProgram;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The kinds of projects and of releases that there are, each performed. */
final class ReleaseKindsIT {

    private static final Maven MAVEN = Maven.NEWEST_3;

    /** The plugin under test is a SNAPSHOT itself. */
    private static final String POLICY = "rules:\n  version.no-snapshots: off\n";

    @Test
    void firstReleaseThenACandidateThenTheFinalOne() throws Exception {
        ReleaseProject project = ReleaseProject.of(MAVEN, "series", Map.of("pom.xml", pom("1.0.0-SNAPSHOT", "", "")));
        assertReleased(project, "1.0.0", "1.0.1-SNAPSHOT");
        Maven.Build nothing = project.goal("release");
        assertThat(nothing.succeeded()).as(nothing.end()).isTrue();
        assertThat(nothing.output()).contains("nothing to release");
        project.write("README.md", "# Shop\n\n```\ncom.acme:shop:1.0.0\n```\n".getBytes(StandardCharsets.UTF_8));
        project.commit("feat: prices");
        assertReleased(project, "1.1.0-rc.1", "1.1.0-SNAPSHOT", "-Dbump=rc");
        assertThat(project.read("README.md")).contains("com.acme:shop:1.0.0");
        project.commit("fix: prices");
        assertReleased(project, "1.1.0-rc.2", "1.1.0-SNAPSHOT", "-Dbump=rc");
        assertReleased(project, "1.1.0", "1.1.1-SNAPSHOT", "-Dbump=promote");
        assertThat(project.read("README.md")).contains("com.acme:shop:1.1.0");
        assertThat(project.read("CHANGELOG.md")).contains("## [1.1.0] - ", "## [1.0.0] - ");
        assertThat(project.read("docs/releases/history.md")).contains("1.1.0", "1.1.0-rc.2", "1.0.0");
    }

    @Test
    void versionInPropertiesIsReleasedWithAFlattenedPom() throws Exception {
        Map<String, String> files = new TreeMap<>();
        files.put(
                "pom.xml",
                pom(
                        "${revision}${changelist}",
                        "<modules><module>app</module></modules>"
                                + "<properties><revision>2.0.0</revision><changelist>-SNAPSHOT</changelist></properties>",
                        FLATTEN));
        files.put("app/pom.xml", module("app", "${revision}${changelist}", "../pom.xml"));
        ReleaseProject project = ReleaseProject.of(MAVEN, "revision", files);
        assertReleased(project, "2.0.0", "2.0.1-SNAPSHOT", "-Dperform");
        assertThat(project.read("pom.xml")).contains("<revision>2.0.1</revision><changelist>-SNAPSHOT</changelist>");
        String uploaded = Files.readString(project.uploads().directory().resolve("com/acme/app/2.0.0/app-2.0.0.pom"));
        assertThat(uploaded).contains("2.0.0").doesNotContain("${");
    }

    @Test
    void flatLayoutIsReleasedWhole() throws Exception {
        Map<String, String> files = new TreeMap<>();
        files.put(
                "pom.xml",
                "<project xmlns=\"http://maven.apache.org/POM/4.0.0\"><modelVersion>4.0.0</modelVersion>"
                        + "<parent><groupId>com.acme</groupId><artifactId>shop</artifactId><version>1.0.0-SNAPSHOT</version>"
                        + "<relativePath>parent/pom.xml</relativePath></parent><artifactId>all</artifactId><packaging>pom</packaging>"
                        + "<modules><module>parent</module><module>app</module></modules></project>\n");
        files.put("parent/pom.xml", pom("1.0.0-SNAPSHOT", "", ""));
        files.put("app/pom.xml", module("app", "1.0.0-SNAPSHOT", "../parent/pom.xml"));
        ReleaseProject project = ReleaseProject.of(MAVEN, "flat", files);
        assertReleased(project, "1.0.0", "1.0.1-SNAPSHOT");
        assertThat(project.remote().ask("show", "v1.0.0:app/pom.xml"))
                .isEqualTo(files.get("app/pom.xml").strip().replace("-SNAPSHOT", ""));
    }

    @Test
    void detachedHeadOfACiServerIsReleasedToItsBranch() throws Exception {
        ReleaseProject project = ReleaseProject.of(MAVEN, "detached", Map.of("pom.xml", pom("1.0.0-SNAPSHOT", "", "")))
                .with("GITHUB_ACTIONS", "true")
                .with("GITHUB_REF", "refs/heads/main")
                .with("GITHUB_REF_NAME", "main");
        project.git().ask("checkout", "--quiet", "--detach");
        assertReleased(project, "1.0.0", "1.0.1-SNAPSHOT");
        assertThat(project.git().run("symbolic-ref", "--quiet", "HEAD").isGood())
                .isFalse();
    }

    @Test
    void hotfixOfAnOlderReleaseStaysInItsLine() throws Exception {
        ReleaseProject project = ReleaseProject.of(MAVEN, "hotfix", Map.of("pom.xml", pom("1.0.0-SNAPSHOT", "", "")));
        assertReleased(project, "1.0.0", "1.0.1-SNAPSHOT");
        project.commit("feat: prices");
        assertReleased(project, "1.1.0", "1.1.1-SNAPSHOT");
        GitProgram git = project.git();
        Maven.Build branch = project.goal("release", "-Dfrom=v1.0.0");
        assertThat(branch.succeeded()).as(branch.end()).isTrue();
        assertThat(git.ask("branch", "--show-current")).isEqualTo("1.0.x");
        assertThat(project.read("pom.xml")).contains("<version>1.0.1-SNAPSHOT</version>");
        project.commit("fix: a leak");
        assertReleased(project, "1.0.1", "1.0.2-SNAPSHOT");
        assertThat(project.remote().ask("show", "main:pom.xml")).contains("1.1.1-SNAPSHOT");
    }

    @Test
    void pullRequestIsReleasedAfterItsMerge() throws Exception {
        ReleaseProject project = ReleaseProject.of(
                MAVEN, "request", Map.of("pom.xml", pom("1.0.0-SNAPSHOT", "", ""), "readiness.yml", POLICY));
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

    @Test
    void tagIsSignedWithGpg() throws Exception {
        Path home = Files.createTempDirectory(
                Path.of("/tmp"),
                "g",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        assumeThat(starts("gpg", "--version")).as("gpg is here").isTrue();
        ReleaseProject project = ReleaseProject.of(MAVEN, "gpg", Map.of("pom.xml", pom("1.0.0-SNAPSHOT", "", "")))
                .with("GNUPGHOME", home.toString());
        assertThat(new ProcessBuilder(
                                "gpg",
                                "--homedir",
                                home.toString(),
                                "--batch",
                                "--passphrase",
                                "",
                                "--quick-generate-key",
                                "Ada <ada@example.com>",
                                "ed25519",
                                "sign",
                                "never")
                        .redirectErrorStream(true)
                        .redirectOutput(home.resolve("log").toFile())
                        .start()
                        .waitFor())
                .isZero();
        project.git().ask("config", "tag.gpgSign", "true");
        assertReleased(project, "1.0.0", "1.0.1-SNAPSHOT");
        assertThat(project.git().run("tag", "-v", "v1.0.0").err())
                .contains("Good signature from \"Ada <ada@example.com>\"");
        assertThat(new ProcessBuilder("gpgconf", "--homedir", home.toString(), "--kill", "all")
                        .start()
                        .waitFor())
                .isZero();
    }

    @Test
    void tagIsSignedWithSsh() throws Exception {
        assumeThat(starts("ssh-keygen", "-?")).as("ssh-keygen is here").isTrue();
        ReleaseProject project = ReleaseProject.of(MAVEN, "ssh", Map.of("pom.xml", pom("1.0.0-SNAPSHOT", "", "")));
        Path key = project.directory().resolveSibling("release-key");
        Files.deleteIfExists(key);
        assertThat(new ProcessBuilder("ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", key.toString())
                        .start()
                        .waitFor())
                .isZero();
        Path allowed = project.directory().resolveSibling("allowed");
        Files.writeString(allowed, "ada@example.com " + Files.readString(Path.of(key + ".pub")));
        GitProgram git = project.git();
        git.ask("config", "gpg.format", "ssh");
        git.ask("config", "user.signingkey", key.toString());
        git.ask("config", "gpg.ssh.allowedSignersFile", allowed.toString());
        assertReleased(project, "1.0.0", "1.0.1-SNAPSHOT", "-Dreadiness.release.sign=true");
        assertThat(git.run("tag", "-v", "v1.0.0").err()).contains("Good \"git\" signature for ada@example.com");
        Files.delete(key);
        project.commit("feat: prices");
        List<String> before = project.state();
        Maven.Build without = project.goal("release", "-Dreadiness.release.sign=true");
        assertThat(without.exit()).as(without.end()).isEqualTo(1);
        assertThat(without.output()).contains("release.signature-possible", "nothing was written");
        assertThat(project.state()).isEqualTo(before);
    }

    @Test
    void everythingThatIsInTheWayIsSaidAtOnceAndNothingIsWritten() throws Exception {
        ReleaseProject project = ReleaseProject.of(MAVEN, "all", Map.of("pom.xml", pom("1.0.0-SNAPSHOT", "", "")));
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

    @Test
    void fortyModulesAreOneRelease() throws Exception {
        Map<String, String> files = new TreeMap<>();
        StringBuilder modules = new StringBuilder("<modules>");
        for (int i = 10; i < 50; i++) {
            modules.append("<module>m").append(i).append("</module>");
            files.put("m" + i + "/pom.xml", module("m" + i, "1.0.0-SNAPSHOT", "../pom.xml"));
        }
        files.put("pom.xml", pom("1.0.0-SNAPSHOT", modules + "</modules>", ""));
        ReleaseProject project = ReleaseProject.of(MAVEN, "forty", files);
        assertReleased(project, "1.0.0", "1.0.1-SNAPSHOT", "-T", "2");
        assertThat(project.git()
                        .ask("diff", "--name-only", "HEAD^^", "HEAD")
                        .lines()
                        .filter(path -> path.endsWith("pom.xml")))
                .hasSize(41);
    }

    private static void assertReleased(ReleaseProject project, String version, String next, String... arguments)
            throws Exception {
        project.write("readiness.yml", POLICY.getBytes(StandardCharsets.UTF_8));
        if (!project.git().ask("status", "--porcelain").isEmpty()) {
            GitProgram git = project.git();
            git.ask("add", "--all");
            git.ask("commit", "--quiet", "-m", "chore: policy");
            git.ask("push", "--quiet", "origin", "HEAD:main");
        }
        Maven.Build build = project.goal("release", arguments);
        assertThat(build.succeeded()).as(build.end()).isTrue();
        assertThat(build.output()).contains("released " + version + " as v" + version + ", " + next + " begins");
        assertThat(project.remote().run("rev-parse", "--verify", "v" + version).isGood())
                .isTrue();
        assertThat(project.git().ask("status", "--porcelain")).isEmpty();
    }

    private static boolean starts(String... command) {
        try {
            return new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    < 127;
        } catch (java.io.IOException | InterruptedException e) {
            return false;
        }
    }

    private static String pom(String version, String more, String plugins) {
        return """
                <project xmlns="http://maven.apache.org/POM/4.0.0">
                  <modelVersion>4.0.0</modelVersion>
                  <groupId>com.acme</groupId>
                  <artifactId>shop</artifactId>
                  <version>%s</version>
                  <packaging>pom</packaging>
                  %s
                  <distributionManagement><repository><id>${remote.id}</id><url>${repository}</url></repository></distributionManagement>
                  <build><plugins><plugin><groupId>dev.readiness</groupId><artifactId>readiness-maven-plugin</artifactId>
                    <version>%s</version><extensions>true</extensions>
                    <executions><execution><goals><goal>check</goal></goals></execution></executions></plugin>%s</plugins></build>
                </project>
                """.formatted(version, more, System.getProperty("it.version"), plugins);
    }

    private static String module(String name, String version, String parent) {
        return """
                <project xmlns="http://maven.apache.org/POM/4.0.0">
                  <modelVersion>4.0.0</modelVersion>
                  <parent><groupId>com.acme</groupId><artifactId>shop</artifactId><version>%s</version><relativePath>%s</relativePath></parent>
                  <artifactId>%s</artifactId>
                  <packaging>pom</packaging>
                </project>
                """.formatted(version, parent, name);
    }

    private static final String FLATTEN = """
            <plugin><groupId>org.codehaus.mojo</groupId><artifactId>flatten-maven-plugin</artifactId><version>1.7.0</version>
              <configuration><updatePomFile>true</updatePomFile><flattenMode>resolveCiFriendliesOnly</flattenMode></configuration>
              <executions><execution><phase>process-resources</phase><goals><goal>flatten</goal></goals></execution></executions>
            </plugin>""";
}
