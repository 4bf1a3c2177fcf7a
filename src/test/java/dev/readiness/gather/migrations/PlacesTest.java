package dev.readiness.gather.migrations;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class PlacesTest {

    @TempDir
    private Path directory;

    @ParameterizedTest
    @CsvSource({
        "application.properties, spring.flyway.locations=sql",
        "application-prod.properties, spring.flyway.locations = classpath:/sql/",
        "config/application.properties, spring.flyway.locations=classpath:sql",
        "application.yml, 'spring: { flyway: { locations: sql } }'",
        "application.yaml, 'spring: { flyway: { locations: [ sql ] } }'",
        "application.yml, 'spring.flyway.locations: ${SCRIPTS:classpath:sql}'",
        "application.properties, quarkus.flyway.locations=sql",
        "application.properties, quarkus.flyway.stock.locations=sql",
        "application.yml, 'flyway: { datasources: { default: { locations: sql } } }'",
        "application.yml, '\"%prod\": { quarkus: { flyway: { locations: sql } } }'",
    })
    void findsTheLocationInTheFilesOfProduction(String file, String text) {
        assertThat(schema().resource(file, text)
                        .resource("sql/V1__a.sql", "")
                        .resource("db/migration/V2__a.sql", "")
                        .ids())
                .containsExactly("V1");
    }

    @ParameterizedTest
    @CsvSource({
        "application-dev.properties, spring.flyway.locations=sql",
        "application.properties, %dev.quarkus.flyway.locations=sql",
        "application.properties, spring.flyway.location=sql",
        "application.properties, my.spring.flyway.locations=sql",
        "application.properties, spring.flyway.locations=\\u00",
        "application.yml, 'spring: { flyway: { locations: ['",
    })
    void leavesTheRestAlone(String file, String text) {
        assertThat(schema().resource(file, text)
                        .resource("db/migration/V2__a.sql", "")
                        .ids())
                .containsExactly("V2");
    }

    @Test
    void theProfileFileWins() {
        schema().resource("application.properties", "spring.flyway.locations=base")
                .resource("application-prod.properties", "spring.flyway.locations=sql")
                .resource("base/V1__a.sql", "")
                .resource("sql/V2__a.sql", "");
        assertThat(schema().ids()).containsExactly("V2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"spring.config.activate.on-profile: ", "spring.profiles: "})
    void aDocumentCountsForItsProfile(String condition) {
        schema().resource(
                        "application.yml",
                        condition + "[dev]\nspring.flyway.locations: dev\n---\n" + condition
                                + "prod\nspring.flyway.locations: sql\n")
                .resource("dev/V1__a.sql", "")
                .resource("sql/V2__a.sql", "");
        assertThat(schema().ids()).containsExactly("V2");
        schema().resource("application.yml", condition + "dev\nspring.flyway.locations: dev\n")
                .resource("db/migration/V3__a.sql", "");
        assertThat(schema().ids()).containsExactly("V3");
    }

    @Test
    void aPartOfAPropertiesFileCountsForItsProfile() {
        schema().resource(
                        "application.properties",
                        "spring.flyway.locations=sql\n#---\nspring.config.activate.on-profile=dev\n"
                                + "spring.flyway.locations=dev\n")
                .resource("dev/V1__a.sql", "")
                .resource("sql/V2__a.sql", "");
        assertThat(schema().ids()).containsExactly("V2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"${SCRIPTS}", "@scripts@", "filesystem:/srv/sql", "${A:${B}}"})
    void doubtsWhatTheFilesDoNotTell(String location) {
        schema().resource("application.yml", "a: 1\nspring.flyway.locations: '" + location + "'");
        assertThat(Schema.say(schema().read().unreadable()))
                .containsExactly("application.yml:2 where the migrations are is decided outside of the project");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "spring.flyway.sql-migration-prefix",
                "spring.flyway.sqlMigrationSeparator",
                "spring.flyway.sql-migration-suffixes",
                "spring.flyway.repeatable-sql-migration-prefix",
                "quarkus.flyway.stock.sql-migration-prefix"
            })
    void doubtsNamesOfAnotherKind(String key) {
        schema().resource("application.properties", key + "=x");
        assertThat(Schema.say(schema().read().unreadable()))
                .containsExactly("application.properties Flyway is told here to expect other names than its own");
    }

    @Test
    void aModuleHasFilesOfItsOwn() {
        schema().file("shop/src/main/resources/db/migration/V1__a.sql", "")
                .file("shop/src/main/java/db/migration/V2__a.java", "")
                .resource("db/migration/V3__a.sql", "");
        assertThat(new MigrationReader(java.util.List.of())
                        .read(new dev.readiness.gather.WorkTree(directory), "shop")
                        .migrations())
                .extracting(migration -> migration.at().toString())
                .containsExactly(
                        "shop/src/main/resources/db/migration/V1__a.sql", "shop/src/main/java/db/migration/V2__a.java");
    }

    private Schema schema() {
        return new Schema(directory);
    }
}
