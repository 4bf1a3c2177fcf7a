package dev.readiness.rules.migrations;

import static dev.readiness.rules.RuleAssert.assertRule;

import dev.readiness.facts.Evidence;
import dev.readiness.facts.Facts;
import dev.readiness.facts.Origin;
import dev.readiness.facts.migration.MigrationFacts;
import dev.readiness.facts.project.ApplicationFacts;
import dev.readiness.facts.project.ModuleFacts;
import dev.readiness.facts.project.RuntimeArtifacts;
import dev.readiness.rules.Given;
import dev.readiness.rules.GivenModule;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ToolPresentTest {

    private static final String DRIVER = "org.postgresql:postgresql";

    @ParameterizedTest
    @ValueSource(
            strings = {
                DRIVER,
                "com.mysql:mysql-connector-j",
                "mysql:mysql-connector-java",
                "org.mariadb.jdbc:mariadb-java-client",
                "com.oracle.database.jdbc:ojdbc11",
                "com.microsoft.sqlserver:mssql-jdbc",
                "com.ibm.db2:jcc"
            })
    void reportsADriverAlone(String driver) {
        assertRule(new ToolPresent())
                .on(facts(Map.of(), driver).build())
                .reports(driver, "\"" + driver + "\" is on the class path, and neither Flyway nor Liquibase")
                .at("pom.xml:4");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "org.flywaydb:flyway-core",
                "org.flywaydb:flyway-maven-plugin",
                "org.liquibase:liquibase-core",
                "org.liquibase:liquibase-maven-plugin"
            })
    void acceptsAToolAsLibraryOrPlugin(String tool) {
        assertRule(new ToolPresent()).on(facts(Map.of(), DRIVER, tool).build()).isSilent();
        assertRule(new ToolPresent())
                .on(facts(Map.of(tool, "1"), DRIVER).build())
                .isSilent();
    }

    @Test
    void acceptsMigrationsThatSomethingElseRuns() {
        assertRule(new ToolPresent())
                .on(facts(Map.of(), DRIVER)
                        .with(
                                MigrationFacts.class,
                                new MigrationFacts(List.of(), Optional.empty(), List.of(), List.of()))
                        .build())
                .isSilent();
        assertRule(new ToolPresent())
                .on(facts(Map.of(), DRIVER)
                        .lazily(MigrationFacts.class, () -> Evidence.unknown(Origin.of("a"), "it is so"))
                        .build())
                .isSilent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"com.h2database:h2", "org.mongodb:mongodb-driver-sync", "org.postgresql:postgresql-extra", "x"})
    void doesNotConcernAnApplicationWithoutADatabaseServer(String artifact) {
        assertRule(new ToolPresent())
                .on(facts(Map.of(), artifact).build())
                .doesNotApply("no driver of a database server");
    }

    private static Facts.Builder facts(Map<String, String> plugins, String... artifacts) {
        return Given.policy()
                .with(ModuleFacts.class, GivenModule.module(".", true, true, plugins, Map.of()))
                .with(ApplicationFacts.class, new ApplicationFacts("Spring Boot", true, List.of()))
                .with(RuntimeArtifacts.class, new RuntimeArtifacts(Set.of(artifacts)));
    }
}
