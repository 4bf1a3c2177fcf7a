package dev.readiness.rules.config;

import static dev.readiness.rules.Given.environment;
import static dev.readiness.rules.Given.spring;
import static dev.readiness.rules.RuleAssert.assertRule;

import dev.readiness.core.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class DatabaseIsServerTest {

    private static final String KEY = "spring.datasource.url";

    @ParameterizedTest
    @CsvSource({
        "jdbc:sqlite:shop.db, SQLite",
        "' JDBC:SQLite::memory:', SQLite",
        "sqlite:///var/shop.db, SQLite",
        "sqlite3:///shop.db, SQLite",
        "sqlite+aiosqlite:///shop.db, SQLite",
        "jdbc:h2:mem:shop;MODE=PostgreSQL, H2 in memory",
        "jdbc:p6spy:h2:mem:shop, H2 in memory",
        "r2dbc:h2:mem:///shop, H2 in memory",
        "r2dbcs:pool:h2:mem:///shop, H2 in memory",
        "jdbc:hsqldb:mem:shop, HSQLDB in memory",
        "jdbc:hsqldb:., HSQLDB in memory",
        "jdbc:derby:memory:shop;create=true, Derby in memory"
    })
    void reportsADatabaseThatForgets(String url, String what) {
        assertRule(new DatabaseIsServer())
                .on(spring(KEY, url))
                .reports(KEY, "\"spring.datasource.url\" selects " + what)
                .at("src/main/resources/application-prod.yml:1");
    }

    @ParameterizedTest
    @CsvSource({
        "jdbc:h2:file:/var/shop, H2",
        "jdbc:h2:~/shop, H2",
        "jdbc:h2:tcp://db/shop, H2",
        "r2dbc:h2:file:///~/shop, H2",
        "jdbc:hsqldb:file:shop, HSQLDB",
        "jdbc:hsqldb:hsql://db/shop, HSQLDB",
        "jdbc:derby://db:1527/shop, Derby",
        "jdbc:derby:shop, Derby"
    })
    void warnsOfTheSameProductsElsewhere(String url, String product) {
        assertRule(new DatabaseIsServer())
                .on(spring(KEY, url))
                .reports(
                        Severity.WARNING,
                        KEY,
                        "\"spring.datasource.url\" selects " + product + ", a database for development");
    }

    @Test
    void saysWhenOnlyTheDefaultIsEmbedded() {
        assertRule(new DatabaseIsServer())
                .on(spring(KEY, Values.fallback("jdbc:h2:mem:shop", "DB_URL", "jdbc:h2:mem:shop")))
                .reports(KEY, "\"spring.datasource.url\" selects H2 in memory by default");
    }

    @Test
    void looksIntoEnvironmentFiles() {
        assertRule(new DatabaseIsServer())
                .on(environment("DATABASE_URL", "sqlite:///./app.db"))
                .reports("DATABASE_URL", "\"DATABASE_URL\" selects SQLite")
                .at(".env.production:1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdbc:postgresql://db:5432/h2",
                "jdbc:mysql://db/sqlite:x",
                "${DB_JDBC_URL}",
                "r2dbc:postgresql://db/shop",
                "classpath*:db/h2/schema.sql",
                "h2",
                "sqlite",
                ""
            })
    void isSilentAboutServersAndOtherText(String url) {
        assertRule(new DatabaseIsServer()).on(spring(KEY, url)).isSilent();
    }
}
