package dev.readiness.gather.migrations;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readiness.facts.migration.MigrationFacts.Destructive;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class DestructionFinderTest {

    @TempDir
    private Path directory;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "drop table a                                     | DROP TABLE",
                "DROP TABLE IF EXISTS shop.a CASCADE              | DROP TABLE",
                "drop /* really */ table a                        | DROP TABLE",
                "drop schema a                                    | DROP SCHEMA",
                "drop database a                                  | DROP DATABASE",
                "truncate a                                       | TRUNCATE",
                "truncate table only a, b                         | TRUNCATE",
                "rename table a to b                              | RENAME",
                "exec sp_rename 'a', 'b'                          | RENAME",
                "execute sys.sp_rename 'a', 'b'                   | RENAME",
                "sp_rename 'a', 'b'                               | RENAME",
                "alter table a drop column b                      | DROP COLUMN",
                "alter table if exists only \"A\" drop b          | DROP COLUMN",
                "alter table `a` add c int, drop `b`              | DROP COLUMN",
                "alter table [dbo].[a] drop column b              | DROP COLUMN",
                "alter table a rename to b                        | RENAME",
                "alter table a rename column b to c               | RENAME",
                "alter table a change b c int                     | RENAME",
                "alter table a change column b c int              | RENAME",
                "alter table a add column b int not null          | NOT NULL without a default",
                "alter table a add b numeric(12, 2) not null      | NOT NULL without a default",
                "alter table a add (b int not null)               | NOT NULL without a default",
                "alter table a modify b int not null              | NOT NULL without a default",
                "alter table a alter column b set not null        | NOT NULL without a default",
                "alter table a alter column b int not null        | NOT NULL without a default",
                "alter table a change b b int not null            | NOT NULL without a default",
                "do $$ begin x; end $$; drop table a              | DROP TABLE",
            })
    void findsWhatDestroys(String sql, String statement) {
        assertThat(statements(sql + ";")).containsExactly(statement);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "create table a (b int not null)",
                "drop index a",
                "drop view a",
                "alter table a add column b int",
                "alter table a add column b int not null default 0",
                "alter table a add b int generated always as identity not null",
                "alter table a add b int identity not null",
                "alter table a add b int not null auto_increment",
                "alter table a add b integer not null autoincrement",
                "alter table a add b bigserial not null",
                "alter table a add constraint c check (b is not null)",
                "alter table a add primary key (b)",
                "alter table a add unique index (b)",
                "alter table a add foreign key (b) references c",
                "alter table a add check (b is not null)",
                "alter table a add partition (b is not null)",
                "alter table a drop constraint b",
                "alter table a drop primary key",
                "alter table a drop foreign key b",
                "alter table a drop unique b",
                "alter table a drop index b",
                "alter table a drop key b",
                "alter table a drop check b",
                "alter table a drop partition b",
                "alter table a drop period for b",
                "alter table a add fulltext key b (c)",
                "alter table a add spatial key b (c)",
                "alter table a rename constraint b to c",
                "alter table a rename index b to c",
                "alter table a rename key b to c",
                "alter table a change b b int",
                "alter table a alter column b drop not null",
                "alter table a alter column b drop default",
                "insert into a values ('drop table b')",
                "insert into a values ('it''s; drop table b')",
                "-- drop table a\nselect 1",
                "/* drop table a; */ select 1",
                "create function f() returns void as $body$ begin drop table tmp; end $body$ language plpgsql",
                "select \"drop table a; \"",
                "create table n (a int); drop table n",
                "create temporary table n (a int); truncate n",
                "create global temp table n (a int); drop table n",
                "create unlogged table if not exists x.n (a int); alter table n drop column a",
            })
    void leavesTheRestAlone(String sql) {
        assertThat(statements(sql)).isEmpty();
    }

    @Test
    void seesEachStatementWithItsLine() {
        assertThat(
                        places(
                                "create table n (a int);\n\n-- why\ndrop table a;\ntruncate\n  b;\nGO\ndrop table c\n/\ndrop table d"))
                .containsExactly(
                        "V1__a.sql:4 DROP TABLE",
                        "V1__a.sql:5 TRUNCATE",
                        "V1__a.sql:8 DROP TABLE",
                        "V1__a.sql:10 DROP TABLE");
    }

    @Test
    void saysOneThingOnceOfAStatement() {
        assertThat(statements("alter table a drop b, drop c, rename to d;")).containsExactly("DROP COLUMN", "RENAME");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-- readiness: approved, unused\ndrop table a;",
                "drop table a; -- readiness: approved - unused",
                "drop table a; /* Readiness:approved (ann) */",
                "/* said\n readiness: approved: unused */\ndrop table a;",
                "drop -- readiness: approved, unused\ntable a",
            })
    void seesAnApprovalBesideTheStatement(String sql) {
        assertThat(found(sql)).extracting(Destructive::approved).containsExactly(true);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-- readiness: approved\ndrop table a;",
                "-- approved, unused\ndrop table a;",
                "-- readiness: disapproved, unused\ndrop table a;",
                "select 1; -- readiness: approved, unused\ndrop table a;",
                "-- readiness: approved, unused\nselect 1;\ndrop table a;",
                "insert into a values ('readiness: approved, unused');\ndrop table a;",
                "drop table a;\n-- readiness: approved, unused\nselect 1;",
            })
    void takesNothingElseForAnApproval(String sql) {
        assertThat(found(sql)).extracting(Destructive::approved).containsExactly(false);
    }

    @Test
    void aScriptWithItsUndoCanBeUndone() {
        assertThat(found("drop table a;")).extracting(Destructive::undoable).containsExactly(false);
        new Schema(directory).resource("db/migration/U1__a.sql", "");
        assertThat(found("drop table a;")).extracting(Destructive::undoable).containsExactly(true);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<dropTable tableName='a'/>                                | DROP TABLE                 | false",
                "<dropColumn tableName='a' columnName='b'/>                | DROP COLUMN                | false",
                "<renameTable oldTableName='a' newTableName='b'/>          | RENAME                     | true",
                "<renameColumn tableName='a'/>                             | RENAME                     | true",
                "<addNotNullConstraint tableName='a' columnName='b'/>      | NOT NULL without a default | true",
                "<addColumn tableName='a'><column name='b'><constraints nullable='false'/></column></addColumn> "
                        + "| NOT NULL without a default | true",
                "<sql>drop table a</sql>                                   | DROP TABLE                 | false",
                "<sqlFile path='x.sql'/>                                   | TRUNCATE                   | false",
                "<dropTable tableName='a'/><rollback/>                     | DROP TABLE                 | true",
            })
    void findsWhatAChangeOfLiquibaseDestroys(String change, String statement, boolean undoable) {
        new Schema(directory).resource("x.sql", "truncate a;");
        assertThat(changeSet(change)).extracting(Destructive::statement).containsExactly(statement);
        assertThat(changeSet(change)).extracting(Destructive::undoable).containsExactly(undoable);
        assertThat(changeSet(change)).extracting(Destructive::approved).containsExactly(false);
        assertThat(changeSet("<comment>readiness: approved, unused</comment>" + change))
                .extracting(Destructive::approved)
                .containsExactly(true);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<createTable tableName='a'/><dropTable tableName='a'/>",
                "<createTable tableName='a'/><renameTable oldTableName='A' newTableName='b'/>",
                "<createTable tableName='a'/><sql>drop table a</sql>",
                "<addNotNullConstraint tableName='a' defaultNullValue='0'/>",
                "<addColumn tableName='a'><column name='b'/></addColumn>",
                "<addColumn tableName='a'><column name='b'><constraints nullable='true'/></column></addColumn>",
                "<addColumn tableName='a'><column defaultValue='1'><constraints nullable='false'/></column></addColumn>",
                "<addColumn tableName='a'><column valueNumeric='1'><constraints nullable='false'/></column></addColumn>",
                "<addColumn tableName='a'><column autoIncrement='true'><constraints nullable='false'/></column></addColumn>",
                "<modifyDataType tableName='a'><column><constraints nullable='false'/></column></modifyDataType>",
                "<createIndex tableName='a'/>",
                "<createProcedure>drop table a</createProcedure>",
            })
    void leavesOtherChangesAlone(String change) {
        assertThat(changeSet(change)).isEmpty();
    }

    @Test
    void seesAnApprovalInACommentOfYaml() {
        String log = "databaseChangeLog:\n%s  - changeSet:\n      id: 1\n      author: a\n      changes:\n"
                + "        - sql: drop table a\n%s  - changeSet: { id: 2, author: a, changes: [ dropTable: { tableName: b } ] }\n";
        assertThat(yaml(log.formatted("", ""))).containsExactly(false, false);
        assertThat(yaml(log.formatted("  # readiness: approved, unused\n", ""))).containsExactly(true, false);
        assertThat(yaml(log.formatted("", "  # readiness: approved, unused\n"))).containsExactly(false, true);
    }

    private List<Boolean> yaml(String text) {
        Schema schema = new Schema(directory).resource("db/changelog/db.changelog-master.yaml", text);
        return DestructionFinder.in(schema.read().scripts()).stream()
                .map(Destructive::approved)
                .toList();
    }

    private List<Destructive> changeSet(String changes) {
        Schema schema = new Schema(directory)
                .resource(
                        "db/changelog/db.changelog-master.xml",
                        "<databaseChangeLog>\n<changeSet id='1' author='a'>" + changes
                                + "</changeSet></databaseChangeLog>");
        return DestructionFinder.in(schema.read().scripts());
    }

    private List<String> statements(String sql) {
        return found(sql).stream().map(Destructive::statement).toList();
    }

    private List<String> places(String sql) {
        return found(sql).stream()
                .map(one -> one.at().toString().replaceAll(".*/", "") + " " + one.statement())
                .toList();
    }

    private List<Destructive> found(String sql) {
        return DestructionFinder.in(new Schema(directory)
                .resource("db/migration/V1__a.sql", sql)
                .read()
                .scripts());
    }
}
