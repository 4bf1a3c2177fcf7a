package dev.readiness.gather.spring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readiness.facts.Origin;
import dev.readiness.gather.secret.RawSource;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Which file wins, in every major version of Spring Boot. */
final class PrecedenceTest {

    private static final String BOOTS = "dev.readiness.gather.spring.BootVersions#all";

    @TempDir
    Path directory;

    private Project project(String version) {
        return new Project(directory, version);
    }

    @ParameterizedTest
    @MethodSource(BOOTS)
    void aProfileFileBeatsAProfileDocument(String version) {
        Project project = project(version)
                .file("application.yml", "k: base\n---\nspring.config.activate.on-profile: prod\nk: document\n")
                .file("application-prod.yml", "k: file\n");

        assertThat(project.setting("k").effective()).isEqualTo("file");
        assertThat(project.setting("k").sources())
                .containsExactly(
                        new RawSource(new Origin("src/main/resources/application-prod.yml", 1, 4), "file", "prod"),
                        new RawSource(new Origin("src/main/resources/application.yml", 4, 4), "document", "prod"),
                        new RawSource(new Origin("src/main/resources/application.yml", 1, 4), "base", ""));
    }

    @ParameterizedTest
    @MethodSource(BOOTS)
    void propertiesBeatYamlOfTheSameRank(String version) {
        Project project = project(version)
                .file("application.properties", "a=properties\nb=properties\nc=properties")
                .file("application.yml", "a: yaml\nb: yaml\nc: yaml")
                .file("application-prod.yml", "b: prod yaml\nc: prod yaml")
                .file("application-prod.properties", "c=prod properties");

        assertThat(project.values())
                .containsEntry("a", "properties")
                .containsEntry("b", "prod yaml")
                .containsEntry("c", "prod properties");
    }

    @ParameterizedTest
    @MethodSource(BOOTS)
    void profileFilesOfARootBeatPlainFilesOfItsConfigFolder(String version) {
        Project project = project(version)
                .file("application-prod.yml", "a: root prod")
                .file("application.yml", "b: root")
                .file("config/application.yml", "a: config\nb: config");

        assertThat(project.values()).containsEntry("a", "root prod").containsEntry("b", "config");
    }

    @ParameterizedTest
    @MethodSource(BOOTS)
    void anImportBeatsItsImporterAndBringsItsOwnProfileFile(String version) {
        Project project = project(version)
                .file("application.yml", "spring.config.import: extra.properties\na: base\nb: base\nc: base")
                .file("extra.properties", "a=extra\nb=extra\nc=extra")
                .file("application-prod.yml", "b: prod\nc: prod");
        assertThat(project.values())
                .containsEntry("a", "extra")
                .containsEntry("b", "prod")
                .containsEntry("c", "prod");

        project.file("extra-prod.properties", "c=extra prod");
        assertThat(project.values()).containsEntry("c", "extra prod");
    }

    @ParameterizedTest
    @MethodSource(BOOTS)
    void theLastMemberOfAProfileGroupWins(String version) {
        Project project = project(version)
                .file("application.yml", "spring.profiles.group.prod: [db, mq]")
                .file("application-prod.yml", "k: prod")
                .file("application-db.yml", "k: db")
                .file("application-mq.yml", "k: mq");

        assertThat(project.evaluate().profiles()).containsExactly("prod", "db", "mq");
        assertThat(project.setting("k").effective()).isEqualTo("mq");
    }

    @ParameterizedTest
    @MethodSource(BOOTS)
    void productionReplacesAProfileThatTheBaseFileActivates(String version) {
        Project project = project(version)
                .file("application.yml", "spring.profiles.active: dev\nk: base")
                .file("application-dev.yml", "k: dev");

        assertThat(project.evaluate().profiles()).containsExactly("prod");
        assertThat(project.values()).containsEntry("k", "base").containsEntry("spring.profiles.active", "dev");
        assertThat(BootVersions.evaluate(version, directory, "src/main/resources")
                        .profiles())
                .containsExactly("dev");
    }

    @ParameterizedTest
    @MethodSource(BOOTS)
    void conditionsAreExpressionsAndTheLastMatchWins(String version) {
        Project project = project(version).file("application.yml", """
                        k: base
                        ---
                        spring.config.activate.on-profile: "!prod"
                        k: not prod
                        ---
                        spring.config.activate.on-profile: "prod & !eu"
                        k: expression
                        ---
                        spring.config.activate.on-profile: [us, prod]
                        k: list
                        ---
                        spring.config.activate.on-profile: us
                        k: us
                        """);

        assertThat(project.setting("k").effective()).isEqualTo("list");
        assertThat(project.setting("k").sources())
                .extracting(RawSource::profile)
                .containsExactly("us", "prod & !eu", "");
    }

    @ParameterizedTest
    @MethodSource(BOOTS)
    void spellingsOfAKeyAreOneAndTheWinnersIsKept(String version) {
        Project project = project(version)
                .file("application.yml", "server.error.includeStacktrace: always\nMY_UPPER: x")
                .file("application-prod.yml", "server.error.include_stacktrace: never");

        assertThat(project.values())
                .containsEntry("server.error.include_stacktrace", "never")
                .containsEntry("MY_UPPER", "x")
                .hasSize(2);
        assertThat(project.setting("server.error.include_stacktrace").sources()).hasSize(2);
    }
}
