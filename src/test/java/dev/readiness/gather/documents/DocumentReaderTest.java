package dev.readiness.gather.documents;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readiness.facts.documents.Document;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class DocumentReaderTest {

    @TempDir
    private Path directory;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "# First steps           | first-steps",
                "# What's new?           | whats-new",
                "# `mvn` and *more*      | mvn-and-more",
                "# A - B                 | a---b",
                "# snake_case & Größe 2  | snake_case--größe-2",
                "# [Link](x.html)        | link",
                "Underlined              | underlined",
            })
    void makesAnchorsAsGitHubDoes(String heading, String anchor) {
        String line = heading.startsWith("#") ? heading : heading + "\n===";
        assertThat(markdown(line).headings())
                .extracting(Document.Heading::anchor)
                .containsExactly(anchor);
    }

    @Test
    void numbersAnchorsThatAreTaken() {
        assertThat(markdown("# A\n## a\n### A\n").headings())
                .extracting(Document.Heading::anchor)
                .containsExactly("a", "a-1", "a-2");
        assertThat(markdown("# A\n\n## B c\n").headings())
                .extracting(one -> one.level() + " " + one.text() + " " + one.at())
                .containsExactly("1 A a.md:1", "2 B c a.md:3");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "text                     | false",
                "- item                   | false",
                "'```\ncode\n```'         | false",
                "> quote                  | false",
                "<b>x</b>                 | false",
                "'### Sub\n\ntext'        | false",
                "'### Sub\n'              | true",
                "'<!-- nothing\nyet -->'  | true",
                "---                      | true",
                "[x]: http://example.org  | true",
                "''                       | true",
                "'# Next\n\ntext'         | true",
                "'## Next\n\ntext'        | true",
            })
    void tellsAnEmptySection(String below, boolean empty) {
        assertThat(markdown("## Section\n\n" + below + "\n").headings().get(0).empty())
                .isEqualTo(empty);
    }

    @Test
    void collectsWordsThatMayBeVariables() {
        assertThat(markdown("Set `DB_URL`, or $SECRET_KEY2. A lowerCASE, aDB_X, _DB, X and JSON.")
                        .words())
                .containsExactly("DB_URL", "JSON", "SECRET_KEY2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"TODO", "TBD", "FIXME", "Lorem ipsum", "lorem IPSUM"})
    void seesWhatIsUnfinished(String word) {
        assertThat(markdown("# A\n\nHere: " + word + ".\n").unfinished())
                .extracting(one -> one.at() + " " + one.word())
                .containsExactly("a.md:3 " + word);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"`TODO`", "```\nTBD\n```", "    FIXME", "<!-- TODO -->", "todo", "TODOS", "MYTODO", "lorem"})
    void leavesCodeAndOtherWordsAlone(String text) {
        assertThat(markdown(text).unfinished()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'<groupId>com.acme</groupId>\n<artifactId>shop</artifactId>\n<version>1.2.3</version>' "
                        + "| a.md:6 com.acme:shop 1.2.3",
                "<groupId> com.acme </groupId><artifactId> shop </artifactId><version> v1 </version> | a.md:4 com.acme:shop 1",
                "implementation 'com.acme:shop-api:1.2.3-RC1' | a.md:4 com.acme:shop-api 1.2.3-RC1",
                "java -jar target/shop-1.2.3.jar              | a.md:4 shop 1.2.3",
                "cp shop-1.2.3-SNAPSHOT.war /srv              | a.md:4 shop 1.2.3-SNAPSHOT",
                "curl -O shop-1.2.3-sources.jar               | a.md:4 shop 1.2.3",
                "cp shop-1.2.3-SNAPSHOT-with-all.jar /srv     | a.md:4 shop 1.2.3-SNAPSHOT",
            })
    void seesVersionsOfOwnArtifacts(String code, String mention) {
        assertThat(mentions("# A\n\n```\n" + code + "\n```\n")).containsExactly(mention);
    }

    @Test
    void seesIndentedCode() {
        assertThat(mentions("# A\n\n    x\n    com.acme:shop:1.0\n")).containsExactly("a.md:4 com.acme:shop 1.0");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<groupId>com.acme</groupId><artifactId>other</artifactId><version>1</version>",
                "<groupId>com.acme</groupId><artifactId>shop</artifactId><version>${shop.version}</version>",
                "<groupId>com.acme</groupId><artifactId>shop</artifactId><scope>test</scope><version>1</version>",
                "com.acme:shop:VERSION",
                "com.acme:other:1.0",
                "xcom.acme:shop:1.0",
                "other-1.0.jar",
                "my-shop-1.0.jar",
                "shop-1.0.zip",
            })
    void leavesOtherVersionsAlone(String code) {
        assertThat(mentions("```\n" + code + "\n```\n")).isEmpty();
        assertThat(mentions("com.acme:shop:1.0 shop-1.0.jar `com.acme:shop:1.0`"))
                .isEmpty();
    }

    @Test
    void readsOnlyTheWordsOfOtherFormats() {
        Document document = new Pages(directory).file("a.adoc", "# DB_URL TODO").read("a.adoc");
        assertThat(document.outlined()).isFalse();
        assertThat(document.words()).containsExactly("DB_URL", "TODO");
        assertThat(document.headings()).isEmpty();
    }

    @Test
    void doesNotReadWhatIsNoText() {
        DocumentReader reader =
                new DocumentReader(new Pages(directory).file("a.md", "a\0").tree(), Set.of());
        assertThat(reader.read("a.md")).isEmpty();
        assertThat(reader.read("b.md")).isEmpty();
    }

    private List<String> mentions(String text) {
        return markdown(text).mentions().stream()
                .map(one -> one.at() + " " + one.artifact() + " " + one.version())
                .toList();
    }

    private Document markdown(String text) {
        return new Pages(directory).file("a.md", text).read("a.md");
    }
}
