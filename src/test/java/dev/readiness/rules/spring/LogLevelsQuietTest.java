package dev.readiness.rules.spring;

import static dev.readiness.core.Severity.ERROR;
import static dev.readiness.rules.Given.spring;
import static dev.readiness.rules.RuleAssert.assertRule;

import dev.readiness.rules.Given;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class LogLevelsQuietTest {

    @ParameterizedTest
    @CsvSource({
        "logging.level.com.acme,debug",
        "logging.level.io.acme.shop.OrderMapper,DEBUG",
        "logging.level.org.springframework,Trace",
        "logging.level.web,debug",
        "logging.level.org.hibernate,debug",
    })
    void reportsAVerboseLogger(String key, String value) {
        assertRule(new LogLevelsQuiet())
                .on(spring(key, value))
                .reports(key, "\"" + key + "\" is \"" + value + "\" in production");
    }

    @ParameterizedTest
    @CsvSource({
        "logging.level.root,debug",
        "logging.level.ROOT,TRACE",
        "logging.level.root,all",
        "spring.mvc.log-request-details,true",
        "spring.http.codecs.log-request-details,true",
        "spring.codec.log-request-details,true",
    })
    void reportsTheRootAndRequestDetailsAsAnError(String key, String value) {
        assertRule(new LogLevelsQuiet())
                .on(spring(key, value))
                .reports(ERROR, key, "\"" + key + "\" is \"" + value + "\" in production");
    }

    @Test
    void judgesTheFallback() {
        assertRule(new LogLevelsQuiet())
                .on(spring("logging.level.root", Boot.fallback("LOG_LEVEL", "DEBUG")))
                .reports(ERROR, "logging.level.root", "\"logging.level.root\" is \"DEBUG\" by default");
    }

    @Test
    void readsTheEnvironment() {
        assertRule(new LogLevelsQuiet())
                .on(Given.overriding("logging.level.root", "debug").build())
                .reports(ERROR, "logging.level.root", "\"logging.level.root\" is \"debug\" in production");
    }

    @ParameterizedTest
    @CsvSource({
        "logging.level.ROOT,INFO",
        "logging.level.com.acme,info",
        "logging.level.com.acme,warn",
        "logging.level.com.acme,off",
        "logging.level.com.acme,false",
        "logging.level.org.hibernate.SQL,debug",
        "logging.level.sql,debug",
        "logging.level.org.hibernate.orm.jdbc.bind,trace",
        "spring.mvc.log-request-details,false",
        "my.logging.level.root,debug",
    })
    void staysSilent(String key, String value) {
        assertRule(new LogLevelsQuiet()).on(spring(key, value)).isSilent();
    }

    @Test
    void staysSilentOfWhatOnlyTheEnvironmentKnows() {
        assertRule(new LogLevelsQuiet())
                .on(spring("logging.level.root", Boot.unresolved("LOG_LEVEL")))
                .isSilent();
    }
}
