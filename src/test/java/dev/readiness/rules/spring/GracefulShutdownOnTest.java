package dev.readiness.rules.spring;

import static dev.readiness.rules.RuleAssert.assertRule;

import dev.readiness.rules.Given;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class GracefulShutdownOnTest {

    private static final String SHUTDOWN = "server.shutdown";

    @ParameterizedTest
    @ValueSource(strings = {"2.7.18", "3.3.9", "3.4.0", "4.1.2"})
    void reportsAnImmediateShutdown(String version) {
        assertRule(new GracefulShutdownOn())
                .on(Boot.of(version, Boot.WEB).set(SHUTDOWN, "Immediate"))
                .reports(SHUTDOWN, "\"" + SHUTDOWN + "\" is \"Immediate\" in production");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2.7.18", "3.3.9"})
    void reportsTheDefaultOfOlderVersions(String version) {
        assertRule(new GracefulShutdownOn())
                .on(Boot.of(version, Boot.WEBFLUX).set("server.port", "80"))
                .reports(SHUTDOWN, "\"" + SHUTDOWN + "\" is not set, which means \"immediate\" before Spring Boot 3.4")
                .at(Given.FILE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"3.4.0", "3.5.6", "4.1.2"})
    void acceptsTheDefaultOfNewerVersions(String version) {
        assertRule(new GracefulShutdownOn())
                .on(Boot.of(version, Boot.WEB).set())
                .isSilent();
    }

    @Test
    void acceptsAGracefulShutdown() {
        assertRule(new GracefulShutdownOn())
                .on(Boot.of("2.7.18").set(SHUTDOWN, "graceful"))
                .isSilent();
    }

    @Test
    void doesNotApplyWithoutAWebServer() {
        assertRule(new GracefulShutdownOn())
                .on(Boot.of("2.7.18", Boot.JPA).set(SHUTDOWN, "immediate"))
                .doesNotApply("no web server here");
    }
}
