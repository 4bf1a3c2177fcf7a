package dev.readiness.rules.spring;

import static dev.readiness.core.Severity.WARNING;
import static dev.readiness.rules.Given.spring;
import static dev.readiness.rules.RuleAssert.assertRule;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ErrorDetailsHiddenTest {

    @ParameterizedTest
    @CsvSource({
        "3.5.6,server.error.include-stacktrace,always",
        "2.7.18,server.error.includeStacktrace,ON_PARAM",
        "2.2.1,server.error.include-stacktrace,on-trace-param",
        "4.0.0,spring.web.error.include-stacktrace,on-param",
    })
    void reportsAStackTrace(String version, String key, String value) {
        assertRule(new ErrorDetailsHidden())
                .on(Boot.of(version).set(key, value))
                .reports(key, "\"" + key + "\" is \"" + value + "\" in production");
    }

    @ParameterizedTest
    @CsvSource({
        "3.5.6,server.error.include-message,always",
        "3.5.6,server.error.include-message,on-param",
        "3.5.6,server.error.include-binding-errors,always",
        "3.5.6,server.error.include-exception,true",
        "4.1.2,spring.web.error.include-message,always",
    })
    void warnsOfOtherDetails(String version, String key, String value) {
        assertRule(new ErrorDetailsHidden())
                .on(Boot.of(version).set(key, value))
                .reports(WARNING, key, "\"" + key + "\" is \"" + value + "\" in production");
    }

    @ParameterizedTest
    @CsvSource({
        "3.5.6,server.error.include-stacktrace,never",
        "3.5.6,server.error.include-message,never",
        "3.5.6,server.error.include-exception,false",
        "3.5.6,server.error.include-path,always",
        "3.5.6,spring.web.error.include-stacktrace,always",
        "4.0.0,server.error.include-stacktrace,always",
    })
    void staysSilent(String version, String key, String value) {
        assertRule(new ErrorDetailsHidden())
                .on(Boot.of(version).set(key, value))
                .isSilent();
    }

    @Test
    void doubtsWhatOnlyTheEnvironmentKnows() {
        String key = "server.error.include-stacktrace";
        assertRule(new ErrorDetailsHidden())
                .on(spring(key, Boot.unresolved("TRACE")))
                .doubts(key, "\"" + key + "\" is \"${TRACE}\", which only the target environment knows");
    }
}
