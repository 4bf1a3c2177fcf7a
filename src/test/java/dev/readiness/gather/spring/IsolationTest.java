package dev.readiness.gather.spring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Nothing of the build machine gets in, nothing goes out. */
final class IsolationTest {

    private static final String BOOTS = "dev.readiness.gather.spring.BootVersions#all";

    @TempDir
    Path directory;

    @ParameterizedTest
    @MethodSource(BOOTS)
    void systemPropertiesAndVariablesOfTheBuildDoNotLeakIn(String version) {
        String variable = System.getenv().keySet().stream()
                .filter(name -> name.matches("[A-Z]+"))
                .findFirst()
                .orElseThrow();
        Project project = new Project(directory, version)
                .file("application.yml", "planted: files\na: ${planted.elsewhere}\nb: ${" + variable + "}")
                .file("application-planted.yml", "c: 1");
        Map<String, String> planted = Map.of(
                "planted", "leak",
                "planted.elsewhere", "leak",
                "spring.profiles.active", "planted",
                "spring.config.name", "planted",
                "spring.config.location", "file:/nowhere/",
                "spring.config.additional-location", "file:/nowhere/");
        planted.forEach(System::setProperty);
        try {
            assertThat(project.evaluate().profiles()).containsExactly("prod");
            assertThat(project.values())
                    .isEqualTo(Map.of("planted", "files", "a", "${planted.elsewhere}", "b", "${" + variable + "}"));
        } finally {
            planted.keySet().forEach(System::clearProperty);
        }
    }

    @Test
    void aConfigServerIsNotContacted() throws IOException {
        try (ServerSocket server = new ServerSocket(0)) {
            for (String version : BootVersions.all().toList()) {
                Project project = new Project(directory, version)
                        .file(
                                "application.yml",
                                "spring.config.import:\n- configserver:http://localhost:%1$d\n- http://localhost:%1$d/a.yml"
                                        .formatted(server.getLocalPort()));
                assertThat(project.evaluate().unseen()).hasSize(2);
            }
            // a visitor would be waiting in the backlog
            server.setSoTimeout(50);
            assertThatThrownBy(server::accept).isInstanceOf(SocketTimeoutException.class);
        }
    }

    @Test
    void codeOfTheProjectNeverRuns() {
        Project project = new Project(directory, BootVersions.CURRENT)
                .file(
                        "META-INF/spring.factories",
                        "org.springframework.boot.env.PropertySourceLoader=com.acme.Planted\n")
                .file("application.yml", "a: 1");

        assertThat(project.values()).isEqualTo(Map.of("a", "1"));
    }
}
