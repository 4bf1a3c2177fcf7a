package dev.readiness.scaffold;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ProductionValuesTest {

    @Test
    void applicationThatAnswersNobodyNeedsFew() {
        assertThat(ProductionValues.wanted(Modules.boot().module()))
                .containsOnlyKeys(
                        "logging.level.root",
                        "logging.structured.format.console",
                        "spring.lifecycle.timeout-per-shutdown-phase");
    }

    @ParameterizedTest
    @CsvSource({
        "org.springframework:spring-webmvc:6, server.servlet.session.cookie.secure, true",
        "org.springframework:spring-webflux:6, server.reactive.session.cookie.secure, true",
        "org.springframework:spring-webmvc:6, server.servlet.session.cookie.http-only, true",
        "org.springframework:spring-webmvc:6, server.servlet.session.cookie.same-site, lax",
        "org.springframework:spring-webmvc:6, server.error.include-stacktrace, never",
        "org.springframework:spring-webmvc:6, server.error.include-message, never",
        "org.springframework:spring-webmvc:6, server.error.include-binding-errors, never",
        "org.springframework:spring-webmvc:6, server.shutdown, graceful",
        "org.springframework:spring-webmvc:6, server.forward-headers-strategy, framework",
        "org.springframework.boot:spring-boot-actuator:3, 'management.endpoints.web.exposure.include', 'health,info'",
        "org.springframework.boot:spring-boot-actuator:3, management.endpoint.health.show-details, never",
        "org.springframework.boot:spring-boot-actuator:3, management.endpoint.health.probes.enabled, true",
        "org.springframework.data:spring-data-jpa:3, spring.jpa.hibernate.ddl-auto, none",
        "org.springframework.data:spring-data-jpa:3, spring.jpa.show-sql, false",
        "org.flywaydb:flyway-core:11, spring.flyway.clean-disabled, true",
        "org.springdoc:springdoc-openapi-starter-webmvc-ui:2, springdoc.api-docs.enabled, false",
        "org.springdoc:springdoc-openapi-starter-webmvc-ui:2, springdoc.swagger-ui.enabled, false"
    })
    void whatIsOnTheClassPathIsMadeSafe(String artifact, String key, String value) {
        assertThat(ProductionValues.wanted(Modules.boot().module())).doesNotContainKey(key);
        assertThat(ProductionValues.wanted(Modules.boot(artifact).module())).containsEntry(key, value);
    }

    @Test
    void keysAreThoseOfTheVersion() {
        Modules old = Modules.library()
                .packaged("jar", Modules.BOOT_PLUGIN, "repackage")
                .having("org.springframework.boot:spring-boot:3.3.9", Modules.MVC);
        assertThat(ProductionValues.wanted(old.module()))
                .doesNotContainKey("logging.structured.format.console")
                .containsKey("server.error.include-message");
        Modules four = Modules.library()
                .packaged("jar", Modules.BOOT_PLUGIN, "repackage")
                .having("org.springframework.boot:spring-boot:4.0.1", Modules.MVC);
        assertThat(ProductionValues.wanted(four.module()))
                .containsKey("spring.web.error.include-message")
                .doesNotContainKey("server.error.include-message");
    }

    @Test
    void onlyWhatTheProjectDecidedAlikeIsHeldByATest() {
        Modules own = Modules.boot(Modules.MVC)
                .withProductionFile()
                .set("server.shutdown", "graceful")
                .set("logging.level.root", "warn");
        assertThat(ProductionValues.holding(own.module()))
                .containsOnlyKeys("server.shutdown")
                .containsEntry("server.shutdown", "graceful");
        assertThat(ProductionValues.holding(Modules.boot(Modules.MVC)
                        .set("logging.level.root", "warn")
                        .module()))
                .as("the file that is written wins")
                .containsEntry("logging.level.root", "info");
    }
}
