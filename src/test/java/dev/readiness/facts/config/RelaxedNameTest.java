package dev.readiness.facts.config;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class RelaxedNameTest {

    @ParameterizedTest
    @CsvSource({
        "includeStacktrace, includestacktrace, includestacktrace",
        "include_stacktrace, includestacktrace, includestacktrace",
        "server.include-stacktrace[0], server.includestacktrace[0], serverincludestacktrace0",
        "APP_SECRET_KEY, appsecretkey, appsecretkey"
    })
    void keepsDotsAndIndexesWhereAVariableHasNone(String key, String relaxed, String variable) {
        assertThat(RelaxedName.of(key)).isEqualTo(relaxed);
        assertThat(EnvName.of(key)).isEqualTo(variable);
    }
}
