package dev.readiness.rules.spring;

import static dev.readiness.core.Severity.ERROR;
import static dev.readiness.rules.Given.overriding;
import static dev.readiness.rules.Given.spring;
import static dev.readiness.rules.RuleAssert.assertRule;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SqlLoggingOffTest {

    @ParameterizedTest
    @CsvSource({
        "spring.jpa.show-sql,true",
        "spring.jpa.properties.hibernate.show_sql,on",
        "logging.level.org.hibernate.SQL,DEBUG",
        "logging.level.org.hibernate.SQL,trace",
        "logging.level.org.hibernate,debug",
        "logging.level.org.springframework.jdbc,debug",
        "logging.level.org.springframework.jdbc.core,debug",
        "logging.level.org.jooq,debug",
        "logging.level.org.jooq.tools.LoggerListener,debug",
        "logging.level.sql,debug",
    })
    void reportsStatementsInTheLog(String key, String value) {
        assertRule(new SqlLoggingOff())
                .on(spring(key, value))
                .reports(key, "\"" + key + "\" is \"" + value + "\" in production");
    }

    @ParameterizedTest
    @CsvSource({
        "logging.level.org.hibernate.orm.jdbc.bind,trace",
        "logging.level.org.hibernate.orm,TRACE",
        "logging.level.org.hibernate.type.descriptor.sql,ALL",
        "logging.level.org.hibernate.type.descriptor.sql.BasicBinder,trace",
        "logging.level.org.springframework.jdbc.core.StatementCreatorUtils,trace",
        "logging.level.org.springframework.jdbc.core,trace",
        "logging.level.org.hibernate,trace",
        "logging.level.sql,trace",
    })
    void reportsBoundValuesAsAnError(String key, String value) {
        assertRule(new SqlLoggingOff())
                .on(spring(key, value))
                .reports(
                        ERROR,
                        key,
                        "\"" + key + "\" is \"" + value + "\" in production, so values bound to SQL are logged");
    }

    @ParameterizedTest
    @CsvSource({
        "spring.jpa.show-sql,false",
        "spring.jpa.hibernate.show-sql,true",
        "logging.level.org.hibernate.SQL,info",
        "logging.level.org.hibernate.orm.jdbc.bind,debug",
        "logging.level.org.springframework,debug",
        "logging.level.org,trace",
        "logging.level.root,trace",
        "logging.level.com.acme.sql,debug",
    })
    void staysSilent(String key, String value) {
        assertRule(new SqlLoggingOff()).on(spring(key, value)).isSilent();
    }

    @Test
    void letsTheNearestLevelDecide() {
        assertRule(new SqlLoggingOff())
                .on(spring("logging.level.org.hibernate", "debug", "logging.level.org.hibernate.SQL", "warn"))
                .isSilent();
    }

    @Test
    void readsTheEnvironment() {
        assertRule(new SqlLoggingOff())
                .on(overriding("logging.level.org.hibernate.sql", "debug").build())
                .reportsKeys("logging.level.org.hibernate.sql");
    }
}
