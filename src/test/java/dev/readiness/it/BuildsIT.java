package dev.readiness.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What people do with a plugin, besides what it is made for. */
final class BuildsIT {

    private static final String PLUGIN = "dev.readiness:readiness-maven-plugin:" + System.getProperty("it.version");

    static List<Maven> mavens() {
        return Maven.all();
    }

    @ParameterizedTest
    @MethodSource("mavens")
    void plainLibraryIsReadyAndQuiet(Maven maven) throws Exception {
        Path project = ItProject.copy("quiet-library", maven.version());
        for (List<String> goals : List.of(List.of(PLUGIN + ":check"), List.of("verify", PLUGIN + ":check"))) {
            Maven.Build build = maven.run(project, goals.toArray(String[]::new));
            assertThat(build.succeeded()).as(build.end()).isTrue();
            assertThat(build.output()).containsPattern("READY: 0 errors, 0 warnings");
            assertThat(build.output().lines().filter(line -> line.contains("why: mvn")))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("mavens")
    void rulesAndPoliciesComeInAJar(Maven maven) throws Exception {
        Path project = ItProject.copy("own-rule", maven.version());
        Maven.Build rules = maven.run(project.resolve("rules"), "install");
        assertThat(rules.succeeded()).as(rules.end()).isTrue();
        Path app = project.resolve("app");

        Maven.Build closed = maven.run(app, PLUGIN + ":check");
        assertThat(closed.exit()).isEqualTo(1);
        assertThat(closed.output())
                .contains("acme.name-is-short  pom.xml:6", "the name \"label-printer\" has more than five letters");

        Files.writeString(app.resolve("readiness.yml"), "extends: [classpath:acme-readiness.yml]\n");
        Maven.Build open = maven.run(app, PLUGIN + ":check");
        assertThat(open.succeeded()).as(open.end()).isTrue();
        assertThat(open.output()).contains("READY: 0 errors, 1 warning");

        Maven.Build explained = maven.run(app, PLUGIN + ":explain", "-Drule=acme.name-is-short");
        assertThat(explained.output()).contains("The name is too long for the label printer.");
    }

    @ParameterizedTest
    @MethodSource("mavens")
    void typoInThePolicyIsOneClearLine(Maven maven) throws Exception {
        Path project = ItProject.copy("quiet-library", maven.version() + "-typo");
        Files.writeString(project.resolve("readiness.yml"), "gate:\n  failon: error\n");
        Maven.Build build = maven.run(project, PLUGIN + ":check");
        assertThat(build.exit()).isEqualTo(1);
        assertThat(build.output())
                .contains("readiness.yml:2: unknown key 'failon' in gate; did you mean 'failOn'")
                .doesNotContain("\tat dev.readiness");
    }

    @Test
    void keepsSecrets() throws Exception {
        Path project = ItProject.copy("kept-secrets", "planted");
        Maven.Build build = Maven.NEWEST_3.run(project, "-X", "process-classes", PLUGIN + ":check");
        assertThat(build.exit()).isEqualTo(1);
        assertThat(build.output()).contains("secrets.not-hardcoded");
        assertNothingLeaks(build);
        assertThat(Maven.NEWEST_3.run(project, "-X", PLUGIN + ":check").output())
                .doesNotContain("Mark3r", "MARK3R");

        Files.writeString(
                project.resolve("src/main/resources/application-prod.yml"),
                "db:\n\tpassword: kept-Mark3r-18\n  secret: kept-Mark3r-19\n");
        Maven.Build broken = Maven.NEWEST_3.run(project, "-X", "process-classes", PLUGIN + ":check");
        assertThat(broken.exit()).isEqualTo(1);
        assertThat(broken.output()).contains("application-prod.yml:2");
        assertNothingLeaks(broken);
    }

    private static void assertNothingLeaks(Maven.Build build) throws IOException {
        assertThat(build.output()).doesNotContain("Mark3r", "MARK3R");
        try (Stream<Path> files = Files.walk(build.directory().resolve("target/readiness"))) {
            assertThat(files.filter(Files::isRegularFile)).isNotEmpty().allSatisfy(file -> assertThat(
                            Files.readString(file, StandardCharsets.ISO_8859_1))
                    .doesNotContain("Mark3r", "MARK3R"));
        }
    }

    @Test
    void sameInputGivesTheSameBytes() throws Exception {
        Path project = ItProject.copy("orders-flawed", "bytes");
        Maven maven = Maven.NEWEST_3;
        maven.run(project, "verify");
        String expected = maven.run(project, PLUGIN + ":check").report();
        assertThat(expected).contains("NOT READY");
        List<String> options = List.of(
                "-Duser.language=tr -Duser.country=TR",
                "-Duser.timezone=Asia/Kathmandu",
                "-Dfile.encoding=ISO-8859-1",
                "-Dline.separator=\r\n");
        for (String option : options) {
            Maven.Build build = maven.run(project, Map.of("MAVEN_OPTS", option), PLUGIN + ":check");
            assertThat(build.report()).as(option).isEqualTo(expected);
        }
        assertThat(maven.run(project, "-T", "2", PLUGIN + ":check").report()).isEqualTo(expected);
    }
}
