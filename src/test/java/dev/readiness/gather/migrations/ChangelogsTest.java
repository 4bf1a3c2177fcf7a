package dev.readiness.gather.migrations;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readiness.facts.Origin;
import dev.readiness.facts.migration.Migration;
import dev.readiness.facts.migration.Migration.Tool;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ChangelogsTest {

    private static final String MASTER = "db/changelog/db.changelog-master.yaml";
    private static final String XML = "db/changelog/db.changelog-master.xml";

    @TempDir
    private Path directory;

    @Test
    void readsXml() {
        schema().resource(XML, """
                <?xml version="1.0" encoding="UTF-8"?>
                <databaseChangeLog xmlns="http://www.liquibase.org/xml/ns/dbchangelog">
                  <changeSet id="1" author="ann">
                    <createTable tableName="orders"><column name="id" type="int"/></createTable>
                    <addColumn tableName="orders"><column name="at" type="date"/></addColumn>
                  </changeSet>
                  <changeSet id="2" author="bob" runOnChange="true">
                    <comment> Fill in </comment>
                    <sql>update orders set at = now()</sql>
                    <rollback/>
                  </changeSet>
                </databaseChangeLog>
                """);
        assertThat(schema().ids()).containsExactly("ann:1", "bob:2");
        Migration first = schema().only();
        assertThat(first)
                .isEqualTo(new Migration(
                        Tool.LIQUIBASE,
                        "ann:1",
                        Optional.empty(),
                        "createTable orders, addColumn orders",
                        first.digest(),
                        false,
                        Origin.of(Schema.RESOURCES + XML, 3)));
        Script second = schema().read().scripts().get(1);
        assertThat(second.migration().description()).isEqualTo("Fill in");
        assertThat(second.migration().changeable()).isTrue();
        assertThat(second.undoable()).isTrue();
        assertThat(schema().read().scripts().get(0).undoable()).isFalse();
        assertThat(second.changes()).extracting(Part::name).containsExactly("sql");
    }

    @ParameterizedTest
    @ValueSource(strings = {MASTER, "db/changelog/db.changelog-master.yml", "db/changeLog.yaml", "db/changeLog.yml"})
    void readsYaml(String path) {
        schema().resource(path, """
                databaseChangeLog:
                  - changeSet:
                      id: 1
                      author: ann
                      comment: Begin
                      changes:
                        - createTable:
                            tableName: orders
                            columns:
                              - column: { name: id, type: int }
                  - changeSet:
                      id: 2
                      author: ann
                      runAlways: true
                      changes:
                        - dropTable: { tableName: orders }
                      rollback: create it again
                """);
        assertThat(schema().ids()).containsExactly("ann:1", "ann:2");
        assertThat(schema().read().migrations())
                .extracting(Migration::description)
                .containsExactly("Begin", "dropTable orders");
        assertThat(schema().read().migrations())
                .extracting(Migration::changeable)
                .containsExactly(false, true);
        assertThat(schema().read().scripts()).extracting(Script::undoable).containsExactly(false, true);
        assertThat(schema().only().at().toString()).isEqualTo(Schema.RESOURCES + path + ":2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"db/changelog/db.changelog-master.json", "db/changeLog.json"})
    void readsJson(String path) {
        schema().resource(path, "{\"databaseChangeLog\": [{\"changeSet\": {\"id\": \"1\", \"author\": \"ann\"}}]}");
        assertThat(schema().ids()).containsExactly("ann:1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"db/changelog/db.changelog-master.sql", "db/changeLog.sql"})
    void readsFormattedSql(String path) {
        schema().resource(path, """
                --liquibase formatted sql

                --changeset ann:1
                create table orders (id int);
                --rollback drop table orders;

                -- ChangeSet "bob b":"2 b" runOnChange:true dbms:"h2"
                --comment: Fill
                insert into orders values (1);
                -- changeset bob : 3
                --validCheckSum: any
                select 1;
                """);
        assertThat(schema().ids()).containsExactly("ann:1", "bob b:2 b", "bob:3");
        assertThat(schema().read().migrations())
                .extracting(Migration::changeable)
                .containsExactly(false, true, true);
        assertThat(schema().read().migrations())
                .extracting(Migration::description)
                .containsExactly("", "Fill", "");
        assertThat(schema().read().migrations())
                .extracting(one -> one.at().line())
                .containsExactly(3, 7, 10);
        assertThat(schema().read().scripts()).extracting(Script::undoable).containsExactly(true, false, false);
        assertThat(schema().read().scripts().get(1).text())
                .isEqualTo("-- ChangeSet \"bob b\":\"2 b\" runOnChange:true dbms:\"h2\"\n--comment: Fill\n"
                        + "insert into orders values (1);");
        assertThat(schema().read().scripts().get(1).firstLine()).isEqualTo(7);
    }

    @ParameterizedTest
    @ValueSource(strings = {"config/liquibase/master.xml", "db/changeLog.xml", XML})
    void findsTheMaster(String path) {
        schema().resource(path, "<databaseChangeLog><changeSet id='1' author='ann'/></databaseChangeLog>");
        assertThat(schema().ids()).containsExactly("ann:1");
    }

    @ParameterizedTest
    @CsvSource({
        "application.properties, spring.liquibase.change-log=classpath:/my/log.xml",
        "application.properties, quarkus.liquibase.change-log=my/log.xml",
        "application.properties, quarkus.liquibase.stock.change-log=my/log.xml",
        "application.yml, 'liquibase: { datasources: { default: { change-log: my/log.xml } } }'",
        "application.yml, 'spring.liquibase.changeLog: src/main/resources/my/log.xml'",
    })
    void findsTheConfiguredChangeLog(String file, String text) {
        schema().resource(file, text)
                .resource(MASTER, "databaseChangeLog: [ changeSet: { id: 2, author: ann } ]")
                .resource("my/log.xml", "<databaseChangeLog><changeSet id='1' author='ann'/></databaseChangeLog>");
        assertThat(schema().ids()).containsExactly("ann:1");
    }

    @Test
    void doubtsWhenTheConfiguredChangeLogDoesNotExist() {
        schema().resource("application.yml", "spring.liquibase.change-log: my/log.xml");
        assertThat(Schema.say(schema().read().unreadable()))
                .containsExactly("application.yml:1 the change log \"my/log.xml\" does not exist");
    }

    @Test
    void followsIncludesInTheirOrder() {
        schema().resource(MASTER, """
                        databaseChangeLog:
                          - property: { name: now, value: now() }
                          - include: { file: db/changelog/b.xml }
                          - include: { file: ../other/a.sql, relativeToChangelogFile: true }
                          - include: { file: missing.xml, errorIfMissing: false }
                          - includeAll: { path: db/all/ }
                          - includeAll: { path: more, relativeToChangelogFile: true, endsWithFilter: .sql }
                          - changeSet: { id: last, author: ann }
                        """)
                .resource(
                        "db/changelog/b.xml", "<databaseChangeLog><changeSet id='b' author='ann'/></databaseChangeLog>")
                .resource("db/other/a.sql", "create table a;")
                .resource("db/all/2/c.yaml", "databaseChangeLog: [ changeSet: { id: c2, author: ann } ]")
                .resource("db/all/1.json", "{databaseChangeLog: [ {changeSet: { id: c1, author: ann }} ]}")
                .resource("db/all/3.yml", "databaseChangeLog: [ changeSet: { id: c3, author: ann } ]")
                .resource("db/all/README.md", "text")
                .resource("db/changelog/more/d.sql", "--liquibase formatted sql\n--changeset ann:d\n")
                .resource(
                        "db/changelog/more/e.xml",
                        "<databaseChangeLog><changeSet id='e' author='ann'/></databaseChangeLog>");
        assertThat(schema().ids())
                .containsExactly("ann:b", "includeAll:raw", "ann:c1", "ann:c2", "ann:c3", "ann:d", "ann:last");
        assertThat(schema().read().problems()).isEmpty();
        assertThat(schema().read().unreadable()).isEmpty();
    }

    @Test
    void reportsWhatIsIncludedAndMissing() {
        schema().resource(MASTER, """
                databaseChangeLog:
                  - include: { file: a.xml }
                  - include: { file: b.xml, relativeToChangelogFile: true }
                  - includeAll: { path: db/none }
                  - includeAll: { path: db/none, errorIfMissingOrEmpty: false }
                """);
        assertThat(Schema.say(schema().read().problems()))
                .containsExactly(
                        MASTER + ":2 \"a.xml\" is included and does not exist",
                        MASTER + ":3 \"b.xml\" is included and does not exist",
                        MASTER + ":4 \"db/none\" is included and holds no change log");
    }

    @Test
    void doubtsAnIncludeByProperty() {
        schema().resource(MASTER, "databaseChangeLog:\n  - include: { file: '${db}/a.xml' }");
        assertThat(Schema.say(schema().read().unreadable()))
                .containsExactly(MASTER + ":2 the file that is included here is decided outside of the project");
    }

    @Test
    void leavesACircle() {
        schema().resource(
                        MASTER,
                        "databaseChangeLog:\n  - include: { file: " + MASTER
                                + " }\n  - changeSet: { id: 1, author: ann }");
        assertThat(schema().ids()).containsExactly("ann:1");
    }

    @Test
    void reportsAnIdThatIsTaken() {
        schema().resource(MASTER, """
                        databaseChangeLog:
                          - changeSet: { id: 1, author: ann }
                          - changeSet: { id: 1, author: bob }
                          - changeSet: { id: 1, author: ann }
                          - changeSet: { id: 2, author: ann, dbms: h2 }
                          - changeSet: { id: 2, author: ann, dbms: mysql }
                          - changeSet: { id: 3, author: ann, context: a }
                          - changeSet: { id: 3, author: ann, contextFilter: b }
                          - changeSet: { id: 4, author: ann, labels: a }
                          - changeSet: { id: 4, author: ann, labels: b }
                          - changeSet: { id: 1, author: ann, logicalFilePath: other }
                          - include: { file: more.xml }
                          - include: { file: same.yaml }
                        """)
                .resource("more.xml", "<databaseChangeLog><changeSet id='1' author='ann'/></databaseChangeLog>")
                .resource(
                        "same.yaml",
                        "databaseChangeLog:\n  - logicalFilePath: other\n  - changeSet: { id: 1, author: ann }");
        assertThat(Schema.say(schema().read().problems()))
                .containsExactly(
                        MASTER + ":4 \"ann:1\" is taken at \"" + MASTER + ":2\" already",
                        "same.yaml:3 \"ann:1\" is taken at \"" + MASTER + ":11\" already");
    }

    @Test
    void saysWhatItCannotRead() {
        schema().resource(MASTER, "databaseChangeLog:\n  - include: { file: a.xml }\n  - include: { file: b.yml }\n")
                .resource("a.xml", "<databaseChangeLog><changeSet id='1'>")
                .resource("b.yml", "a: [");
        assertThat(schema().read().unreadable()).hasSize(2);
        assertThat(Schema.say(schema().read().unreadable()).get(0))
                .isEqualTo("a.xml:1 the file is cut off or is not well-formed XML");
        assertThat(Schema.say(schema().read().unreadable()).get(1)).startsWith("b.yml:1 the file ");
    }

    @Test
    void refusesXmlWithoutEnd() {
        schema().resource(XML, "<a>".repeat(101) + "</a>".repeat(101));
        assertThat(Schema.say(schema().read().unreadable()))
                .containsExactly(XML + ":1 elements are nested more than 100 deep");
    }

    private Schema schema() {
        return new Schema(directory);
    }
}
