package dev.readiness.it;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readiness.release.git.GitProgram;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which versions are released, and where they stand in the files. */
final class ReleaseVersionsIT {

    private static final Maven MAVEN = Maven.NEWEST_3;

    /** In two pieces, or our own release would take this file for one that shows our version. */
    private static final String MARK = "# x-readiness" + "-version\n";

    /** A module that only a profile lists, one behind a link, one with blanks in its path; the whole reached over a link. */
    @Test
    void everyModuleIsReleasedWhereverItIs() throws Exception {
        Map<String, String> files = new TreeMap<>();
        files.put(
                "pom.xml",
                ReleasePoms.pom(
                        "1.0.0-SNAPSHOT",
                        "<modules><module>linked</module><module>mit Blank/Gr\u00f6\u00dfe</module></modules>"
                                + "<profiles><profile><id>extra</id><modules><module>extra</module></modules></profile></profiles>",
                        ""));
        files.put("a/pom.xml", ReleasePoms.module("a", "1.0.0-SNAPSHOT", "../pom.xml"));
        files.put("mit Blank/Gr\u00f6\u00dfe/pom.xml", ReleasePoms.module("b", "1.0.0-SNAPSHOT", "../../pom.xml"));
        files.put("extra/pom.xml", ReleasePoms.module("extra", "1.0.0-SNAPSHOT", "../pom.xml"));
        files.put("chart/Chart.yaml", "name: shop\nversion: 0.3.0\nappVersion: 0.0.0 " + MARK);
        ReleaseProject project = project("modules", files);
        Files.createSymbolicLink(project.directory().resolve("linked"), Path.of("a"));
        project.commit("feat: a link");
        Path link = project.directory().resolveSibling(project.directory().getFileName() + "-link");
        Files.deleteIfExists(link);
        Files.createSymbolicLink(link, project.directory().getFileName());
        Maven.Build build = new ReleaseProject(MAVEN, link, project.uploads(), project.environment()).goal("release");
        assertThat(build.succeeded()).as(build.end()).isTrue();
        GitProgram remote = project.remote();
        for (String pom : List.of("pom.xml", "a/pom.xml", "mit Blank/Gr\u00f6\u00dfe/pom.xml", "extra/pom.xml")) {
            assertThat(remote.ask("show", "v1.0.0:" + pom) + "\n")
                    .as(pom)
                    .isEqualTo(files.get(pom).replace("1.0.0-SNAPSHOT", "1.0.0"));
            assertThat(new String(Files.readAllBytes(project.directory().resolve(pom)), StandardCharsets.UTF_8))
                    .isEqualTo(files.get(pom).replace("1.0.0-SNAPSHOT", "1.0.1-SNAPSHOT"));
        }
        assertThat(project.read("chart/Chart.yaml")).isEqualTo("name: shop\nversion: 0.3.0\nappVersion: 1.0.0 " + MARK);
        assertThat(project.git().ask("status", "--porcelain")).isEmpty();
    }

    /** What the checkout says to every Maven, the build of the release must not hear twice. */
    @ParameterizedTest
    @CsvSource({"3.9.16, maven.config, -D", "4.0.0-rc-6, maven-user.properties, ''"})
    void versionThatTheCheckoutSetsIsReleased(String maven, String file, String prefix) throws Exception {
        ReleaseProject project = ReleaseProject.of(
                new Maven(maven),
                "settings",
                Map.of(
                        "pom.xml",
                        ReleasePoms.pom("${revision}", "", ""),
                        "readiness.yml",
                        ReleaseProject.POLICY,
                        ".mvn/" + file,
                        prefix + "revision=1.0.0-SNAPSHOT\n"));
        Maven.Build build = project.goal("release");
        assertThat(build.succeeded()).as(build.end()).isTrue();
        assertThat(build.output()).containsPattern("Building shop 1\\.0\\.0(?!-)");
        assertThat(project.remote().ask("show", "v1.0.0:.mvn/" + file)).isEqualTo(prefix + "revision=1.0.0");
        assertThat(project.read(".mvn/" + file)).isEqualTo(prefix + "revision=1.0.1-SNAPSHOT\n");
    }

    @Test
    void propertiesThatNobodyResolvesAreNotUploaded() throws Exception {
        Map<String, String> files = new TreeMap<>();
        files.put(
                "pom.xml",
                ReleasePoms.pom(
                        "${revision}",
                        "<modules><module>app</module></modules>"
                                + "<properties><revision>1.0.0-SNAPSHOT</revision></properties>",
                        ""));
        files.put("app/pom.xml", ReleasePoms.module("app", "${revision}", "../pom.xml"));
        ReleaseProject project = project("open", files);
        List<String> before = project.state();
        Maven.Build build = project.goal("release", "-Dperform");
        assertThat(build.exit()).as(build.end()).isEqualTo(1);
        assertThat(build.output())
                .contains(
                        "version.resolved",
                        "the POM would be uploaded with \"${revision}\" in it",
                        "Nothing was published, and nothing is left behind.");
        assertThat(project.state()).isEqualTo(before);
    }

    @Test
    void versionThatIsGivenIsJudgedLikeAnyOther() throws Exception {
        ReleaseProject project = project("given", Map.of("pom.xml", ReleasePoms.pom("1.0.1-SNAPSHOT", "", "")));
        GitProgram git = project.git();
        git.ask("tag", "-a", "-m", "Release 1.0.0", "v1.0.0");
        project.commit("fix: prices");
        git.ask("checkout", "--quiet", "-b", "elsewhere", "v1.0.0");
        git.ask("commit", "--quiet", "--allow-empty", "-m", "fix: others");
        git.ask("tag", "-a", "-m", "Release 1.0.1", "v1.0.1");
        git.ask("checkout", "--quiet", "main");
        List<String> before = project.state();
        assertRefused(
                project.goal("release"), "\"1.0.1\" is taken by tag \"v1.0.1\", which HEAD does not descend from");
        assertRefused(
                project.goal("release", "-Dreadiness.release.version=0.9.0"),
                "\"0.9.0\" is not above the last release, tag \"v1.0.0\"");
        Maven.Build skipping = project.goal("release", "-DdryRun", "-Dreadiness.release.version=3.0.0");
        assertThat(skipping.succeeded()).as(skipping.end()).isTrue();
        assertThat(skipping.output())
                .contains(
                        "\"3.0.0\" skips a number after tag \"v1.0.0\"",
                        "release 3.0.0 is possible; this was a dry run, nothing was written");
        assertThat(project.state()).isEqualTo(before);
    }

    private static void assertRefused(Maven.Build build, String saying) {
        assertThat(build.exit()).as(build.end()).isEqualTo(1);
        assertThat(build.output()).contains(saying, "nothing was written");
    }

    private static ReleaseProject project(String run, Map<String, String> files) throws Exception {
        Map<String, String> all = new TreeMap<>(files);
        all.put("readiness.yml", ReleaseProject.POLICY);
        return ReleaseProject.of(MAVEN, "versions-" + run, all);
    }
}
