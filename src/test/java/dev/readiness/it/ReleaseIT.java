package dev.readiness.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Releases that are performed, and releases that must not be, on every Maven. */
final class ReleaseIT {

    private static final String ALL =
            "api-1.0.0.jar api-1.0.0.pom app-1.0.0.jar app-1.0.0.pom core-1.0.0.jar core-1.0.0.pom deploys-1.0.0.pom";

    static List<Maven> mavens() {
        return Maven.all();
    }

    @ParameterizedTest
    @MethodSource("mavens")
    void reactorIsReleasedAndUploadedFromOneBuild(Maven maven) throws Exception {
        ReleaseProject project = reactor(maven, "performed");
        String pom = project.read("pom.xml");
        String api = project.read("api/pom.xml");
        Path outputs = project.directory().resolveSibling(project.directory().getFileName() + "-outputs");
        Files.writeString(outputs, "before=this\n");
        Maven.Build build = project.with("GITHUB_OUTPUT", outputs.toString())
                .with("SOURCE_DATE_EPOCH", "1767225600")
                .goal("release", "-Dperform", "-Dreadiness.release.signOff");
        assertThat(build.succeeded()).as(build.end()).isTrue();
        assertThat(build.output()).contains("released 1.0.0 as v1.0.0, 1.0.1-SNAPSHOT begins");
        String commit = project.git().ask("rev-parse", "HEAD^");
        assertThat(Files.readString(outputs))
                .startsWith("before=this\noutcome=released\n")
                .contains("version=1.0.0\n", "commit=" + commit + "\n");
        assertThat(project.read("target/readiness/release.json"))
                .contains("\"outcome\" : \"released\"", "\"tag\" : \"v1.0.0\"", "\"commit\" : \"" + commit + "\"");
        assertThat(project.git().ask("show", "--no-patch", "--format=%B", commit))
                .isEqualTo("chore(release): 1.0.0\n\nSigned-off-by: Ada <ada@example.com>");
        assertThat(uploaded(project)).isEqualTo(ALL);
        assertThat(project.remote().ask("show", "v1.0.0:pom.xml") + "\n")
                .isEqualTo(pom.replace("1.0.0-SNAPSHOT", "1.0.0"));
        assertThat(project.read("pom.xml")).isEqualTo(pom.replace("1.0.0-SNAPSHOT", "1.0.1-SNAPSHOT"));
        assertThat(project.read("api/pom.xml"))
                .isEqualTo(api.replace("1.0.0-SNAPSHOT", "1.0.1-SNAPSHOT"))
                .contains("\r\n", "\u00e4");
        assertThat(project.git().ask("status", "--porcelain")).isEmpty();
        assertThat(project.remote().ask("rev-parse", "main"))
                .isEqualTo(project.git().ask("rev-parse", "HEAD"));
        assertThat(project.remote().ask("rev-parse", "v1.0.0^{commit}"))
                .isEqualTo(project.git().ask("rev-parse", "HEAD^"));
        assertThat(project.read("CHANGELOG.md")).contains("## [Unreleased]\n\n## [1.0.0] - 2026-01-01\n", "- Prices.");
        assertThat(project.remote().ask("ls-tree", "-r", "--name-only", "v1.0.0"))
                .contains("docs/releases/v1.0.0/release-notes.md");
        assertThat(project.remote().ask("show", "v1.0.0:docs/releases/v1.0.0/checklist.md"))
                .contains("- [x] ", "(`release.tag-free`)")
                .contains("<!-- readiness: end -->");
        assertThat(build.output().split("Building deploys 1\\.0\\.0 ", -1))
                .as("built once")
                .hasSize(2);
    }

    @ParameterizedTest
    @MethodSource("mavens")
    void dryRunShowsEveryLineAndChangesNothing(Maven maven) throws Exception {
        ReleaseProject project = reactor(maven, "dry");
        List<String> before = project.state();
        Maven.Build build = project.goal("release", "-DdryRun");
        assertThat(build.succeeded()).as(build.end()).isTrue();
        assertThat(build.output())
                .contains(
                        "-    <version>1.0.0-SNAPSHOT</version>",
                        "+    <version>1.0.0</version>",
                        "+++ b/CHANGELOG.md",
                        "release 1.0.0 is possible; this was a dry run, nothing was written");
        assertThat(project.state()).isEqualTo(before);
        assertThat(Files.exists(project.directory().resolve(".git/readiness"))).isFalse();
        assertThat(Files.exists(project.directory().resolve("target/readiness")))
                .isFalse();
    }

    @Test
    void planThatWasAgreedToIsTheOneThatIsMade() throws Exception {
        ReleaseProject project = reactor(Maven.NEWEST_3, "agreed");
        Matcher plan = Pattern.compile("  plan     ([0-9a-f]{16})")
                .matcher(project.goal("release", "-DdryRun").output());
        assertThat(plan.find()).isTrue();
        project.commit("fix: one more");
        List<String> before = project.state();
        Maven.Build other = project.goal("release", "-Dreadiness.release.plan=" + plan.group(1));
        assertThat(other.exit()).as(other.end()).isEqualTo(1);
        assertThat(other.output())
                .contains("-Dreadiness.release.plan is " + plan.group(1) + ", and the plan is ")
                .doesNotContain("building 1.0.0");
        assertThat(project.state()).isEqualTo(before);
        project.git().ask("reset", "--quiet", "--hard", "HEAD^");
        project.git().ask("push", "--quiet", "--force", "origin", "main");
        Maven.Build agreed = project.goal("release", "-Dreadiness.release.plan=" + plan.group(1));
        assertThat(agreed.succeeded()).as(agreed.end()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("mavens")
    void versionThatIsUploadedAlreadyIsNotReleasedAgain(Maven maven) throws Exception {
        ReleaseProject project = reactor(maven, "uploaded");
        Path api = project.uploads().directory().resolve("com/acme/deploys/api/1.0.0/api-1.0.0.pom");
        Files.createDirectories(api.getParent());
        Files.writeString(api, project.read("api/pom.xml"));
        Maven.Build build = project.goal("release", "-Dperform");
        assertThat(build.exit()).as(build.end()).isEqualTo(1);
        assertThat(build.output())
                .contains(
                        "release.version-unpublished",
                        "\"com.acme.deploys:api\" has version \"1.0.0\"",
                        "nothing was written")
                .doesNotContain("\"com.acme.deploys:core\" has version");
    }

    @ParameterizedTest
    @MethodSource("mavens")
    void moduleThatIsNotReadyStopsTheReleaseBeforeAnythingIsPublic(Maven maven) throws Exception {
        ReleaseProject project = reactor(maven, "not-ready");
        project.write(
                "app/src/main/resources/application.properties",
                "spring.datasource.password=hunter2hunter2\n".getBytes(StandardCharsets.UTF_8));
        project.commit("fix: a password");
        List<String> before = project.state();
        Maven.Build build = project.goal("release", "-Dperform");
        assertThat(build.exit()).as(build.end()).isEqualTo(1);
        assertThat(build.output())
                .contains("Nothing was published, and nothing is left behind.")
                .doesNotContain("hunter2");
        assertThat(project.state()).isEqualTo(before);
    }

    @ParameterizedTest
    @MethodSource("mavens")
    void pushThatIsRefusedUploadsNothing(Maven maven) throws Exception {
        ReleaseProject project = reactor(maven, "refused");
        project.hook("pre-receive", "echo 'the branch is protected' >&2; exit 1");
        List<String> before = project.state();
        Maven.Build build = project.goal("release", "-Dperform");
        assertThat(build.exit()).as(build.end()).isEqualTo(1);
        assertThat(build.output())
                .contains("the branch is protected", "Nothing was published, and nothing is left behind.");
        assertThat(project.state()).isEqualTo(before);
    }

    @Test
    void uploadThatFailsAfterThePushIsCompletedFromTheSameCommit() throws Exception {
        ReleaseProject project = reactor(Maven.NEWEST_3, "upload-fails");
        Files.writeString(project.uploads().directory(), "a file where the repository is to be");
        Maven.Build broken = project.goal("release", "-Dperform");
        assertThat(broken.exit()).as(broken.end()).isEqualTo(1);
        assertThat(broken.output())
                .contains(
                        "The release of 1.0.0 is public all the same: complete it with mvn readiness:release -Dresume.");
        String tag = project.remote().ask("rev-parse", "v1.0.0");
        Maven.Build rollback = project.goal("rollback");
        assertThat(rollback.exit()).as(rollback.end()).isEqualTo(1);
        assertThat(rollback.output()).contains("Release 1.0.0 is public: the remote has \"refs/tags/v1.0.0\"");
        Maven.Build again = project.goal("release");
        assertThat(again.output()).contains("The release of 1.0.0 is under way");
        Files.delete(project.uploads().directory());
        Maven.Build resumed = project.goal("release", "-Dresume");
        assertThat(resumed.succeeded()).as(resumed.end()).isTrue();
        assertThat(uploaded(project)).isEqualTo(ALL);
        assertThat(project.remote().ask("rev-parse", "v1.0.0")).isEqualTo(tag);
        assertThat(project.read("pom.xml")).contains("1.0.1-SNAPSHOT");
    }

    @Test
    void uploadsThatNothingHoldsBackAreNotBegun() throws Exception {
        ReleaseProject project = reactor(Maven.NEWEST_3, "no-extension");
        String pom = project.read("pom.xml").replace("<extensions>true</extensions>", "");
        project.write("pom.xml", pom.getBytes(StandardCharsets.UTF_8));
        project.commit("fix: no extension");
        List<String> before = project.state();
        Maven.Build build = project.goal("release", "-Dperform");
        assertThat(build.exit()).as(build.end()).isEqualTo(1);
        assertThat(build.output()).contains("add <extensions>true</extensions> to the plugin in the POM");
        assertThat(project.state()).isEqualTo(before);
    }

    /** Windows line ends and Latin-1 in one module, LF and UTF-8 in the others. */
    private static ReleaseProject reactor(Maven maven, String run) throws Exception {
        ReleaseProject project = ReleaseProject.copy("deploys", maven, run);
        String api = project.read("api/pom.xml")
                .replace("encoding=\"UTF-8\"", "encoding=\"ISO-8859-1\"")
                .replace("<artifactId>api", "<!-- L\u00e4den --><artifactId>api")
                .replace("\n", "\r\n");
        project.write("api/pom.xml", api.getBytes(StandardCharsets.ISO_8859_1));
        // Maven 3.8 has one by default that cannot wait for the last module
        String pom = project.read("pom.xml")
                .replace(
                        "        <plugins>\n",
                        "        <plugins>\n            <plugin>\n                <artifactId>maven-deploy-plugin</artifactId>\n"
                                + "                <version>3.1.4</version>\n            </plugin>\n");
        project.write("pom.xml", pom.getBytes(StandardCharsets.UTF_8));
        project.write(
                "CHANGELOG.md",
                "# Changelog\n\n## [Unreleased]\n\n### Added\n\n- Prices.\n".getBytes(StandardCharsets.UTF_8));
        // the plugin under test is a SNAPSHOT itself
        project.write("readiness.yml", "rules:\n  version.no-snapshots: off\n".getBytes(StandardCharsets.UTF_8));
        project.commit("feat: prices");
        return project;
    }

    private static String uploaded(ReleaseProject project) throws Exception {
        try (var files = Files.walk(project.uploads().directory())) {
            return String.join(
                    " ",
                    files.map(Path::getFileName)
                            .map(Path::toString)
                            .filter(name -> name.matches(".*\\.(jar|pom)") && !name.endsWith("-build.pom"))
                            .sorted()
                            .toList());
        }
    }
}
