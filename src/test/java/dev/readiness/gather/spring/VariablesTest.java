package dev.readiness.gather.spring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readiness.facts.Origin;
import dev.readiness.gather.secret.RawSource;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the variables of an environment file set, in every major version of Spring Boot. */
final class VariablesTest {

    private static final String BOOTS = "dev.readiness.gather.spring.BootVersions#all";
    private static final String INCLUDE = "management.endpoints.web.exposure.include";

    @TempDir
    Path directory;

    private Project project(String version) {
        return new Project(directory, version);
    }

    @ParameterizedTest
    @MethodSource(BOOTS)
    void aVariableBeatsEveryFile(String version) {
        Project project = project(version)
                .file("application.yml", "server.port: 8080")
                .file("application-prod.yml", "server.port: 9090")
                .environment("# the target\nSERVER_PORT=80\n");

        assertThat(project.setting("server.port").effective()).isEqualTo("80");
        assertThat(project.setting("server.port").sources())
                .hasSize(3)
                .startsWith(new RawSource(new Origin(".env", 2, 1), "80", ""));
    }

    @ParameterizedTest
    @MethodSource(BOOTS)
    void indexedVariablesReplaceTheWholeListOfAFile(String version) {
        Project project = project(version)
                .file("application.properties", INCLUDE + "=a,b\nother[0]=a\nother[1]=b")
                .environment("MANAGEMENT_ENDPOINTS_WEB_EXPOSURE_INCLUDE_0=z\nOTHER_0=x\n");

        assertThat(project.values())
                .containsEntry(INCLUDE + "[0]", "z")
                .containsEntry("other[0]", "x")
                .doesNotContainKeys(INCLUDE, "other[1]");
    }

    @ParameterizedTest
    @MethodSource(BOOTS)
    void anIndexMayEndInAnUnderscore(String version) {
        Project project = project(version)
                .file("application.properties", INCLUDE + "=a,b")
                .environment("MANAGEMENT_ENDPOINTS_WEB_EXPOSURE_INCLUDE_0_=z\n");

        assertThat(project.values()).containsEntry(INCLUDE + "[0]", "z").doesNotContainKey(INCLUDE);
    }

    @ParameterizedTest
    @MethodSource(BOOTS)
    void keysHaveAnOldAndANewNameInAnyCase(String version) {
        String key = "server.error.include-stacktrace";
        Project project = project(version).file("application.yml", key + ": file");

        project.environment("SERVER_ERROR_INCLUDESTACKTRACE=new\n");
        assertThat(project.values()).containsEntry(key, "new");
        project.environment("SERVER_ERROR_INCLUDE_STACKTRACE=old\n");
        assertThat(project.values()).containsEntry(key, "old");
        project.environment("Server_Error_IncludeStacktrace=mixed\n");
        assertThat(project.values()).containsEntry(key, "mixed");
        project.environment("SERVER_ERROR_INCLUDE__STACKTRACE=double\n");
        assertThat(project.values()).containsEntry(key, "file");
    }

    @ParameterizedTest
    @MethodSource(BOOTS)
    void theFirstOfSeveralNamesWins(String version) {
        String key = "server.error.include-stacktrace";
        Project project = project(version).file("application.yml", key + ": file");

        project.environment("SERVER_ERROR_INCLUDESTACKTRACE=new\nSERVER_ERROR_INCLUDE_STACKTRACE=old\n");
        assertThat(project.values()).containsEntry(key, "new");
        project.environment("SERVER_ERROR_INCLUDE_STACKTRACE=old\nSERVER_ERROR_INCLUDESTACKTRACE=new\n");
        assertThat(project.values()).containsEntry(key, "new");
    }

    @ParameterizedTest
    @MethodSource(BOOTS)
    void aVariableSetsWhatALibraryDeclaresThoughNoFileHasIt(String version) {
        Project project = project(version)
                .file("application.yml", "a: b")
                .environment("SPRING_MAIN_BANNERMODE=off\nLOGGING_LEVEL_ORG_ACME=debug\nACME_TOKEN=t\n");

        assertThat(project.values())
                .containsEntry("spring.main.banner-mode", "off")
                .containsEntry("logging.level.org.acme", "debug")
                .containsEntry("a", "b")
                .hasSize(3);
    }

    @ParameterizedTest
    @MethodSource(BOOTS)
    void theValueOfAVariableStaysOutOfPlaceholdersAndOfWhatCannotBeSeen(String version) {
        Project project =
                project(version).file("application.yml", """
                        a: ${DB_PASS}
                        b: ${server.port}
                        server.port: 8080
                        spring.config.import: "optional:configserver:http://config/${DB_PASS}"
                        """).environment("DB_PASS=hunter22\nSERVER_PORT=80\n");

        assertThat(project.values()).containsEntry("a", "${DB_PASS}").containsEntry("b", "80");
        assertThat(project.evaluate().unseen()).hasSize(1).noneMatch(unseen -> unseen.location()
                .contains("hunter22"));
    }
}
