package dev.readiness.rules.spring;

import static dev.readiness.core.Severity.WARNING;
import static dev.readiness.rules.Given.spring;
import static dev.readiness.rules.RuleAssert.assertRule;

import dev.readiness.rules.Given;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class SchemaNotGeneratedTest {

    private static final String DDL_AUTO = "spring.jpa.hibernate.ddl-auto";
    private static final String NATIVE = "spring.jpa.properties.hibernate.hbm2ddl.auto";
    private static final String BY_DEFAULT =
            "\"spring.jpa.hibernate.ddl-auto\" is not set, which means \"create-drop\" for an embedded database";

    @ParameterizedTest
    @CsvSource({
        "spring.jpa.hibernate.ddl-auto,create",
        "spring.jpa.hibernate.ddl-auto,create-drop",
        "spring.jpa.hibernate.ddl-auto,create-only",
        "spring.jpa.hibernate.ddl-auto,drop",
        "spring.jpa.hibernate.ddlAuto,Update",
        "spring.jpa.properties.hibernate.hbm2ddl.auto,update",
        "spring.jpa.properties.jakarta.persistence.schema-generation.database.action,drop-and-create",
        "spring.jpa.properties.javax.persistence.schema-generation.database.action,create",
        "spring.jpa.generate-ddl,true",
    })
    void reportsWhatChangesTheSchema(String key, String value) {
        assertRule(new SchemaNotGenerated())
                .on(spring(key, value))
                .reports(key, "\"" + key + "\" is \"" + value + "\" in production")
                .at(Given.FILE + ":1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"none", "validate", ""})
    void staysSilent(String value) {
        assertRule(new SchemaNotGenerated()).on(spring(DDL_AUTO, value)).isSilent();
    }

    @Test
    void letsHibernatesOwnKeyWin() {
        assertRule(new SchemaNotGenerated())
                .on(spring(DDL_AUTO, "none", NATIVE, "update"))
                .reportsKeys(NATIVE);
        assertRule(new SchemaNotGenerated())
                .on(spring(DDL_AUTO, "update", NATIVE, "none"))
                .isSilent();
    }

    @Test
    void countsGenerateDdlWhereNothingMoreExactIsSet() {
        assertRule(new SchemaNotGenerated())
                .on(spring("spring.jpa.generate-ddl", "true", DDL_AUTO, "validate"))
                .isSilent();
        assertRule(new SchemaNotGenerated())
                .on(spring("spring.jpa.generate-ddl", "true", DDL_AUTO, "none"))
                .reportsKeys("spring.jpa.generate-ddl");
        assertRule(new SchemaNotGenerated())
                .on(spring("spring.jpa.generate-ddl", "false"))
                .isSilent();
    }

    @Test
    void doubtsWhatOnlyTheEnvironmentKnows() {
        assertRule(new SchemaNotGenerated())
                .on(spring(DDL_AUTO, Boot.unresolved("DDL")))
                .doubts(DDL_AUTO, "\"" + DDL_AUTO + "\" is \"${DDL}\", which only the target environment knows");
    }

    @Test
    void judgesTheFallback() {
        assertRule(new SchemaNotGenerated())
                .on(spring(DDL_AUTO, Boot.fallback("DDL", "update")))
                .reports(DDL_AUTO, "\"" + DDL_AUTO + "\" is \"update\" by default");
    }

    @ParameterizedTest
    @ValueSource(strings = {"com.h2database:h2", "org.hsqldb:hsqldb", "org.apache.derby:derby"})
    void warnsOfTheDefaultForAnEmbeddedDatabase(String database) {
        assertRule(new SchemaNotGenerated())
                .on(Boot.with(Boot.JPA, database).set("server.port", "80"))
                .reports(WARNING, DDL_AUTO, BY_DEFAULT)
                .at(Given.FILE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"jdbc:h2:mem:shop", "jdbc:hsqldb:mem:shop", "jdbc:derby:memory:shop"})
    void warnsOfTheDefaultForAnEmbeddedUrl(String url) {
        assertRule(new SchemaNotGenerated())
                .on(spring("a", "b", "spring.datasource.url", url, "spring.jpa.show-sql", "false"))
                .reports(WARNING, DDL_AUTO, BY_DEFAULT)
                .at(Given.FILE + ":2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"spring.datasource.hikari.jdbc-url", "spring.datasource.druid.url"})
    void readsTheUrlOfThePool(String key) {
        assertRule(new SchemaNotGenerated())
                .on(Boot.with(Boot.JPA, Boot.H2).set(key, "jdbc:postgresql://db/shop"))
                .isSilent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                Boot.FLYWAY,
                Boot.LIQUIBASE,
                "org.springframework.boot:spring-boot-starter-flyway",
                "org.springframework.boot:spring-boot-starter-liquibase"
            })
    void knowsThatAMigratedDatabaseIsLeftAlone(String migrations) {
        assertRule(new SchemaNotGenerated())
                .on(Boot.with(Boot.JPA, Boot.H2, migrations).set())
                .isSilent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"spring.flyway.url", "spring.liquibase.url"})
    void knowsThatAMigratedDatabaseIsLeftAloneFromTheKeys(String key) {
        assertRule(new SchemaNotGenerated())
                .on(spring("spring.datasource.url", "jdbc:h2:mem:x", "spring.jpa.show-sql", "false", key, "x"))
                .isSilent();
    }

    @Test
    void staysSilentWithAServerDatabase() {
        assertRule(new SchemaNotGenerated()).on(Boot.with(Boot.JPA).set()).isSilent();
        assertRule(new SchemaNotGenerated())
                .on(Boot.with(Boot.JPA, Boot.H2).set("spring.datasource.url", "jdbc:h2:file:./shop"))
                .isSilent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"org.hibernate.orm:hibernate-core", "org.springframework.boot:spring-boot-starter-data-jpa"})
    void appliesWithJpa(String artifact) {
        assertRule(new SchemaNotGenerated()).on(Boot.with(artifact).set()).isSilent();
    }

    @Test
    void doesNotApplyWithoutJpa() {
        assertRule(new SchemaNotGenerated())
                .on(Boot.with(Boot.H2).set("server.port", "80"))
                .doesNotApply("neither JPA on the class path nor a setting of it");
    }
}
