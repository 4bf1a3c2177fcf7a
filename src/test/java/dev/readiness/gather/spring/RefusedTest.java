package dev.readiness.gather.spring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readiness.facts.config.ConfigSet.UnseenSource;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an application would not start with: said in our own words, while the rest stays known. */
final class RefusedTest {

    private static final String BOOTS = "dev.readiness.gather.spring.BootVersions#all";

    @TempDir
    Path directory;

    private Project project(String version) {
        return new Project(directory, version);
    }

    @ParameterizedTest
    @MethodSource(BOOTS)
    void aDuplicateKey(String version) {
        Project project = project(version)
                .file("application.yml", "a: 1\nb:\n  c: hunter2\n  c: 2\n")
                .file("application-prod.yml", "d: 3");

        assertThat(project.problems()).containsExactly("application.yml:4 REJECTED b.c | the key is there twice");
        assertThat(project.values()).isEqualTo(Map.of("d", "3"));
    }

    @ParameterizedTest
    @MethodSource(BOOTS)
    void aTab(String version) {
        Project project = project(version).file("application.yml", "a:\n\tpassword: hunter2\n");

        assertThat(project.problems())
                .containsExactly("application.yml:2 REJECTED  | the file has a tab where only spaces can stand");
    }

    @ParameterizedTest
    @MethodSource(BOOTS)
    void anUnknownTagAndABrokenEscape(String version) {
        Project project = project(version)
                .file("application.yml", "a: !secret hunter2\n")
                .file("application-prod.properties", "a=\\u12x4 hunter2\n");

        assertThat(project.problems())
                .containsExactlyInAnyOrder(
                        "application.yml REJECTED  | the file cannot be parsed",
                        "application-prod.properties:1 REJECTED  | \"\\u\" is not followed by four hexadecimal"
                                + " digits");
    }

    @ParameterizedTest
    @ValueSource(strings = {BootVersions.CURRENT, BootVersions.NEW})
    void theOldFormOfACondition(String version) {
        Project project = project(version)
                .file(
                        "application.yml",
                        "k: 1\n---\nspring:\n  profiles: dev\nk: 2\n---\nspring.profiles: prod\nl: 3\n");

        assertThat(project.problems())
                .containsExactlyInAnyOrder(
                        "application.yml:4 REJECTED spring.profiles | \"spring.profiles\" is no longer a condition: since"
                                + " Spring Boot 3 it is \"spring.config.activate.on-profile\"",
                        "application.yml:7 REJECTED spring.profiles | \"spring.profiles\" is no longer a condition: since"
                                + " Spring Boot 3 it is \"spring.config.activate.on-profile\"");
        assertThat(project.values()).containsEntry("k", "1").containsEntry("l", "3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"active", "include"})
    void profilesInADocumentOfOneProfile(String key) {
        for (String version : BootVersions.all().toList()) {
            Project project =
                    project(version).file("application-prod.yml", "a: 1\nspring.profiles." + key + ": dev\nb: 2\n");

            assertThat(project.problems())
                    .containsExactly("application-prod.yml:2 REJECTED spring.profiles." + key
                            + " | a document of one profile must not set \"spring.profiles." + key
                            + "\", so the application does not start");
            assertThat(project.values()).isEqualTo(Map.of("a", "1", "b", "2"));
        }
    }

    @ParameterizedTest
    @MethodSource(BOOTS)
    void aMandatoryImportThatIsNotThere(String version) {
        Project project =
                project(version).file("application.yml", "a: 1\nspring.config.import: classpath:missing.yml\n");

        assertThat(project.problems())
                .containsExactly("application.yml:2 REJECTED spring.config.import | a file or directory that it imports"
                        + " is not there, so the application does not start");
        assertThat(project.values()).containsEntry("a", "1");
    }

    @ParameterizedTest
    @MethodSource(BOOTS)
    void placeholdersInACircle(String version) {
        Project project = project(version).file("application.yml", "a: ${b}\nb: ${a}\nc: 1");

        assertThat(project.problems())
                .containsExactly(
                        "application.yml:1 REJECTED a | its placeholders refer to each other in a circle",
                        "application.yml:2 REJECTED b | its placeholders refer to each other in a circle");
        assertThat(project.values()).containsEntry("a", "${b}").containsEntry("c", "1");
    }

    @ParameterizedTest
    @MethodSource(BOOTS)
    void inputThatMustNotReachTheParser(String version) {
        String bomb = """
                a: &a [x,x,x,x,x,x,x,x,x]
                b: &b [*a,*a,*a,*a,*a,*a,*a]
                c: &c [*b,*b,*b,*b,*b,*b,*b]
                d: &d [*c,*c,*c,*c,*c,*c,*c]
                e: &e [*d,*d,*d,*d,*d,*d,*d]
                f: [*e,*e,*e,*e,*e,*e,*e,*e,*e,*e]
                """;
        Project project = project(version)
                .file("application.yml", bomb)
                .file("application.yaml", "a: " + "x".repeat(6_000_000))
                .file("config/application.yml", "a:\0b")
                .file("config/application.yaml", "[".repeat(1000) + "]".repeat(1000))
                .file("application-prod.yml", "k: 1");

        assertThat(project.problems())
                .containsExactlyInAnyOrder(
                        "application.yml:6 REJECTED  | the file has more than 50000 values",
                        "application.yaml SKIPPED  | the file is larger than 5 MB",
                        "config/application.yml REJECTED  | the file is binary",
                        "config/application.yaml:1 REJECTED  | the file is nested more than 50 levels deep");
        assertThat(project.values()).isEqualTo(Map.of("k", "1"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "configserver:http://user:hunter2@localhost:1/",
                "optional:vault://secret/app?token=hunter2",
                "consul:",
                "nacos:app.yml",
                "aws-secretsmanager:/secrets/app",
                "kubernetes:",
                "configtree:/etc/config/",
                "env:MORE",
                "https://localhost:1/app.yml",
                "optional:file:/etc/shop/shop.yml",
                "file:../outside.yml",
                "optional:file:.env[.properties]",
                "file:${CONFIG_DIR}/shop.yml"
            })
    void anImportThatOnlyTheTargetCanRead(String location) {
        for (String version : BootVersions.all().toList()) {
            Project project = project(version)
                    .file("application.yml", "a: 1\nspring:\n  config:\n    import: \"" + location + "\"\n");
            SpringEvaluation evaluation = project.evaluate();

            assertThat(evaluation.unseen())
                    .extracting(UnseenSource::at)
                    .extracting(Object::toString)
                    .containsExactly("src/main/resources/application.yml:4");
            assertThat(evaluation.unseen().get(0).location()).doesNotContain("hunter2");
            assertThat(evaluation.problems()).isEmpty();
            assertThat(evaluation.effective()).hasSize(2);
        }
    }
}
