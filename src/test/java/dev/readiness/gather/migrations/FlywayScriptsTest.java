package dev.readiness.gather.migrations;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readiness.facts.Origin;
import dev.readiness.facts.migration.Migration;
import dev.readiness.facts.migration.Migration.Tool;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class FlywayScriptsTest {

    @TempDir
    private Path directory;

    @Test
    void findsNothingWhereThereIsNothing() {
        assertThat(schema().read().isEmpty()).isTrue();
    }

    @Test
    void tellsWhatAScriptIs() {
        schema().resource("db/migration/V3_1__Add_the_orders.sql", "create table orders (id int);\n");
        assertThat(schema().only())
                .isEqualTo(new Migration(
                        Tool.FLYWAY,
                        "V3.1",
                        Optional.of("3.1"),
                        "Add the orders",
                        "cdc6f7da29b036e4181a2ba06eb29281f828e02b45dca22aff78ac6de113e48b",
                        false,
                        Origin.of("src/main/resources/db/migration/V3_1__Add_the_orders.sql")));
    }

    @Test
    void ordersAsFlywayRuns() {
        for (String name : new String[] {
            "R__views",
            "V10__a",
            "R__an_index",
            "V9__a",
            "V2.1__a",
            "V2__a",
            "B2__all",
            "V2_10__a",
            "V20260101120000__a",
            "V3"
        }) {
            schema().resource("db/migration/" + name + ".sql", "");
        }
        assertThat(schema().ids())
                .containsExactly(
                        "B2", "V2", "V2.1", "V2.10", "V3", "V9", "V10", "V20260101120000", "R__an_index", "R__views");
        assertThat(schema().read().problems()).isEmpty();
    }

    @Test
    void aRepeatableScriptHasNoVersionAndMayChange() {
        schema().resource("db/migration/R__views.sql", "");
        assertThat(schema().only().version()).isEmpty();
        assertThat(schema().only().changeable()).isTrue();
        assertThat(schema().only().description()).isEqualTo("views");
    }

    @Test
    void keepsUndoScriptsApart() {
        schema().resource("db/migration/V1__a.sql", "")
                .resource("db/migration/V2__a.sql", "")
                .resource("db/migration/R__a.sql", "")
                .resource("db/migration/U1.0__a.sql", "");
        assertThat(schema().ids()).containsExactly("V1", "V2", "R__a");
        assertThat(schema().read().undo()).extracting(Migration::id).containsExactly("U1.0");
        assertThat(schema().read().scripts()).extracting(Script::undoable).containsExactly(true, false, false);
    }

    @Test
    void looksBelowTheLocation() {
        schema().resource("db/migration/2026/V2__a.sql", "").resource("db/migration/V1__a.sql", "");
        assertThat(schema().ids()).containsExactly("V1", "V2");
    }

    @Test
    void readsMigrationsInJavaAndKotlinByTheirName() {
        schema().file("src/main/java/db/migration/V2__Move_orders.java", "class V2__Move_orders {}")
                .file("src/main/kotlin/db/migration/V3__Move_more.kt", "class V3__Move_more")
                .file("src/main/java/db/migration/Values.java", "class Values {}")
                .file("src/main/java/db/migration/V4.java", "class V4 {}")
                .file("src/main/java/db/migration/V5__notes.txt", "")
                .resource("db/migration/V1__a.sql", "select 1;");
        assertThat(schema().ids()).containsExactly("V1", "V2", "V3");
        assertThat(schema().read().scripts()).extracting(Script::text).containsExactly("select 1;", "", "");
        assertThat(schema().read().problems()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "beforeMigrate",
                "afterMigrate__fill",
                "afterEachMigrateError",
                "createSchema",
                "beforeConnect__set_role"
            })
    void knowsCallbacks(String name) {
        schema().resource("db/migration/" + name + ".sql", "");
        assertThat(schema().read().isEmpty()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "001_init",
                "V1_init",
                "V__init",
                "V1..2__a",
                "V1.__a",
                "v1__a",
                "R1__views",
                "R__",
                "R",
                "Views",
                "before",
                "beforehand",
                "Vx__a",
                "U__a",
                "mycreateSchema"
            })
    void reportsANameThatFlywayDoesNotRun(String name) {
        schema().resource("db/migration/" + name + ".sql", "");
        assertThat(Schema.say(schema().read().problems()))
                .containsExactly("db/migration/" + name + ".sql \"" + name + ".sql\" is no name that Flyway runs");
        assertThat(schema().ids()).isEmpty();
    }

    @Test
    void leavesOtherFilesAlone() {
        schema().resource("db/migration/README.md", "").resource("db/migration/V1__a.sql.conf", "");
        assertThat(schema().read().isEmpty()).isTrue();
    }

    @Test
    void reportsAVersionThatIsTaken() {
        schema().resource("db/migration/V1__a.sql", "")
                .resource("db/migration/V1_0__b.sql", "")
                .resource("db/migration/V01__c.sql", "")
                .resource("db/migration/B1__c.sql", "")
                .resource("db/migration/U1__c.sql", "")
                .resource("db/migration/R__c.sql", "")
                .resource("db/migration/R__d.sql", "")
                .resource("db/migration/more/R__c.sql", "");
        assertThat(Schema.say(schema().read().problems()))
                .containsExactly(
                        "db/migration/V1_0__b.sql \"V1.0\" is taken by \"db/migration/V1__a.sql\" already",
                        "db/migration/V01__c.sql \"V01\" is taken by \"db/migration/V1__a.sql\" already",
                        "db/migration/more/R__c.sql \"R__c\" is taken by \"db/migration/R__c.sql\" already");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "cockroachdb",
                "db2",
                "derby",
                "h2",
                "hsqldb",
                "mariadb",
                "mssql",
                "mysql",
                "oracle",
                "postgres",
                "postgresql",
                "sqlite",
                "sqlserver"
            })
    void knowsDatabasesByTheirDirectory(String vendor) {
        schema().resource("db/migration/" + vendor + "/V1__a.sql", "").resource("db/migration/other/V1__a.sql", "");
        assertThat(schema().read().problems()).hasSize(1);
        assertThat(new FlywayLocation("db/migration", false)
                        .vendor("src/main/resources", "src/main/resources/db/migration/x/" + vendor + "/V1__a.sql"))
                .isEqualTo(vendor);
    }

    @Test
    void aVersionMayBeTakenOnceByEachDatabase() {
        schema().resource("db/migration/mysql/V1__a.sql", "")
                .resource("db/migration/h2/V1__a.sql", "")
                .resource("db/migration/h2/U1__a.sql", "");
        assertThat(schema().read().problems()).isEmpty();
        assertThat(schema().read().scripts()).extracting(Script::undoable).containsExactly(true, false);
        schema().resource("db/migration/V1__a.sql", "");
        assertThat(schema().read().problems()).hasSize(2);
    }

    @Test
    void readsOnlyTheConfiguredLocations() {
        schema().resource("application.yml", "spring.flyway.locations: [classpath:sql, 'classpath:/more/']")
                .resource("sql/V1__a.sql", "")
                .resource("more/V2__a.sql", "")
                .resource("db/migration/V3__a.sql", "");
        assertThat(schema().ids()).containsExactly("V1", "V2");
    }

    @Test
    void readsADirectoryOnceThatTwoLocationsName() {
        schema().resource("application.yml", "spring.flyway.locations: sql,classpath:sql/more")
                .resource("sql/more/V1__a.sql", "");
        assertThat(schema().ids()).containsExactly("V1");
        assertThat(schema().read().problems()).isEmpty();
    }

    @Test
    void takesEachDirectoryForADatabaseWhereTheVendorIsAsked() {
        schema().resource("application.yml", "spring.flyway.locations: 'classpath:db/migration/{vendor}'")
                .resource("db/migration/one/V1__a.sql", "")
                .resource("db/migration/two/V1__a.sql", "");
        assertThat(schema().ids()).containsExactly("V1", "V1");
        assertThat(schema().read().problems()).isEmpty();
        schema().resource("db/migration/V1__a.sql", "");
        assertThat(schema().read().problems()).hasSize(2);
    }

    @Test
    void eachDataSourceHasVersionsOfItsOwn() {
        schema().resource(
                        "application.properties",
                        "%prod.quarkus.flyway.locations=one\nquarkus.flyway.\"stock\".locations=two\n")
                .resource("one/V1__a.sql", "")
                .resource("two/V1__a.sql", "");
        assertThat(schema().ids()).containsExactly("V1", "V1");
        assertThat(schema().read().problems()).isEmpty();
    }

    @Test
    void theDigestDoesNotDependOnLineEnds() {
        String digest =
                schema().resource("db/migration/V1__a.sql", "a\nb\n").only().digest();
        assertThat(schema().resource("db/migration/V1__a.sql", "\uFEFFa\r\nb\r")
                        .only()
                        .digest())
                .isEqualTo(digest);
        assertThat(schema().resource("db/migration/V1__a.sql", "a\n\nb\n")
                        .only()
                        .digest())
                .isNotEqualTo(digest);
    }

    @Test
    void saysWhatItCannotRead() throws IOException {
        schema().resource("db/migration/V1__a.sql", "a\0b").resource("db/migration/V2__b.sql", "");
        Files.write(
                directory.resolve("src/main/resources/db/migration/V3__c.sql"),
                "select 'ä'".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(schema().ids()).containsExactly("V2", "V3");
        assertThat(Schema.say(schema().read().unreadable()))
                .containsExactly("db/migration/V1__a.sql \"db/migration/V1__a.sql\" is binary");
    }

    private Schema schema() {
        return new Schema(directory);
    }
}
