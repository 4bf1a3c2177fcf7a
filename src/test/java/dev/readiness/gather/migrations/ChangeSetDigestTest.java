package dev.readiness.gather.migrations;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What counts as a modification of a change set, as Liquibase's own checksum sees it. */
final class ChangeSetDigestTest {

    private static final String CHANGE = "<dropTable tableName='a'/>";

    @TempDir
    private Path directory;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<dropTable\n\n   tableName='a'></dropTable>",
                "<!-- said --><dropTable tableName='a'/>",
                "<comment>said</comment><dropTable tableName='a'/>",
                "<preConditions><tableExists/></preConditions><dropTable tableName='a'/>",
                "<dropTable tableName='a'/><rollback>none</rollback>",
                "<validCheckSum>ANY</validCheckSum><dropTable tableName='a'/>",
            })
    void isTheSameForWhatDoesTheSame(String change) {
        assertThat(xml("", change)).isEqualTo(xml("", CHANGE));
        assertThat(xml("context='prod' failOnError='false'", change)).isEqualTo(xml("", CHANGE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<dropTable tableName='b'/>",
                "<dropTable tableName='a' cascadeConstraints='true'/>",
                "<dropView tableName='a'/>",
                "<dropTable tableName='a'>text</dropTable>",
                "<dropTable tableName='a'><column/></dropTable>",
                "<dropTable tableName='a'/><dropTable tableName='c'/>",
            })
    void isAnotherForWhatDoesSomethingElse(String change) {
        assertThat(xml("", change)).isNotEqualTo(xml("", CHANGE));
    }

    @Test
    void seesWhatAFileHolds() {
        String change = "<sqlFile path='x.sql'/>";
        Schema schema = new Schema(directory);
        schema.resource("x.sql", "drop  table a;");
        String digest = xml("", change);
        schema.resource("x.sql", "drop table a;\r\n");
        assertThat(xml("", change)).isEqualTo(digest);
        schema.resource("x.sql", "drop table b;");
        assertThat(xml("", change)).isNotEqualTo(digest);
    }

    @ParameterizedTest
    @CsvSource({"x.csv,", "../../x.csv,relativeToChangelogFile='true'"})
    void seesTheDataThatItLoads(String file, String more) {
        String change = "<loadData file='" + file + "' " + (more == null ? "" : more) + "/>";
        Schema schema = new Schema(directory);
        schema.resource("x.csv", "1");
        String digest = xml("", change);
        schema.resource("x.csv", "2");
        assertThat(xml("", change)).isNotEqualTo(digest);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"--changeset a:1\nselect  1;\n\n", "--changeset a:1 dbms:h2\n-- why\nselect 1;\n--rollback x"})
    void commentsAndBlanksOfSqlDoNotCount(String text) {
        assertThat(sql(text)).isEqualTo(sql("--changeset a:1\nselect 1;"));
        assertThat(sql(text)).isNotEqualTo(sql("--changeset a:1\nselect 2;"));
    }

    private String sql(String changeSet) {
        return new Schema(directory)
                .resource("db/changelog/db.changelog-master.sql", "--liquibase formatted sql\n" + changeSet)
                .only()
                .digest();
    }

    private String xml(String attributes, String change) {
        return new Schema(directory)
                .resource(
                        "db/changelog/db.changelog-master.xml",
                        "<databaseChangeLog><changeSet id='1' author='a' " + attributes + ">" + change
                                + "</changeSet></databaseChangeLog>")
                .only()
                .digest();
    }
}
