package dev.readiness.badinput;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readiness.core.Stage;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same project with both line ends gives the same findings, but for what an environment file means to a shell. */
final class WindowsLineEndsTest {

    private static final String POLICY = """
            production:
              environmentFiles: [.env.production]
              expect:
                - key: long.key
                  equals: b
            waivers:
              - rule: config.urls-use-https
                key: APP_URL
                reason: of the test
                until: 2027-01-01
            """;
    private static final String CHANGELOG = "# Changelog\n\n## [Unreleased]\n\n## [0.9.0] - 2026-13-01\n\n- It\n";
    private static final String YAML = "logging:\n  level:\n    root: TRACE\nspring:\n  h2.console.enabled: true\n";
    private static final String PROPERTIES = "debug=true\nlong.key=a\\\n  b\napp.url=http://api.acme.com\n";

    private static final Map<String, String> FILES = Map.of(
            "src/main/resources/application.yml", YAML,
            "src/main/resources/application-prod.properties", PROPERTIES,
            ".env.production", "DB_PASSWORD=changeme\nAPP_URL=http://api.acme.com\n",
            "CHANGELOG.md", CHANGELOG,
            "readiness.yml", POLICY);

    @Test
    void changeNothing(@TempDir Path unix, @TempDir Path windows) {
        FILES.forEach((path, text) -> {
            Subject.in(unix).with(path, text);
            Subject.in(windows).with(path, text.replace("\n", "\r\n"));
        });
        List<String> expected = Subject.in(unix).says(Stage.DEPLOY);
        List<String> found = Subject.in(windows).says(Stage.DEPLOY);
        assertThat(expected).hasSizeGreaterThan(8);
        assertThat(found)
                .filteredOn(line -> !line.contains("Lines end in CRLF"))
                .isEqualTo(expected);
        assertThat(found)
                .filteredOn(line -> !expected.contains(line))
                .containsExactly(
                        "warning config.env-syntax-portable .env.production:1 Lines end in CRLF: the shell keeps"
                                + " the carriage return in every value, Compose and systemd drop it");
    }
}
