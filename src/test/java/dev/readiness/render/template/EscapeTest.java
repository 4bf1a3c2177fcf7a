package dev.readiness.render.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.commonmark.node.Code;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

final class EscapeTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "plain words, with (brackets) and dots.",
                "<script>alert(1)</script>",
                "*a* _b_ **c** `d` ~~e~~",
                "[link](http://evil) ![image](x)",
                "a | b || c",
                "&amp; &lt; &#35;",
                "back\\slash \\* \\",
                "# heading",
                "## heading ##",
                "- item",
                "+ item",
                "* item",
                "1. item",
                "123456789) item",
                "1234567890. no item",
                "> quote",
                "--- ",
                "***",
                "===",
                "```fence",
                "~~~fence",
                "    code",
                "@name and #12",
                "$math$",
                "trailing \\",
                "-",
                "1.",
                "==highlight==",
                "<!-- comment -->",
                "http://example.org/a_b_c",
                "t\u0130tle \u2014 \u05d0\u05d1"
            })
    void markdownParsesBackToTheValue(String value) {
        String wanted = value.strip();

        assertThat(text("- " + Escape.MARKDOWN.escape(value))).isEqualTo(wanted);
        assertThat(text("word " + Escape.MARKDOWN.escape(value))).isEqualTo("word " + wanted);
        assertThat(text(Escape.MARKDOWN.escape(value))).isEqualTo(wanted);
    }

    @ParameterizedTest
    @CsvSource({"1. a, 1\\. a", "12) a, 12\\) a", "1 a, 1 a", "1x. a, 1x. a", "a - b, a - b", "-a, \\-a"})
    void markdownEscapesTheStartOfALineOnlyThere(String value, String expected) {
        assertThat(Escape.MARKDOWN.escape(value)).isEqualTo(expected);
    }

    @Test
    void whatNoDocumentShowsIsDropped() {
        assertThat(Escape.MARKDOWN.escape("a\u0000b\u001b[31mc\u202ed\ufeffe\u2066f\n\r\n g\u2028h\tj\u0085k"))
                .isEqualTo("ab\\[31mcdef g h j k");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                "README.md MARKDOWN",
                "a.html HTML",
                "start.sh SHELL",
                ".env SHELL",
                ".env.production.template SHELL",
                "Dockerfile SHELL",
                "init/Dockerfile SHELL",
                "app.service INI",
                "app.timer INI",
                "a.ini INI",
                "compose.yml YAML",
                "a.YAML YAML",
                "site.conf NGINX",
                "ProductionTest.java JAVA"
            })
    void theNameSaysTheKind(String name, Escape escape) {
        assertThat(Escape.of(name)).isEqualTo(escape);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.exe", "LICENSE", "x.md/LICENSE"})
    void anotherKindIsRefused(String name) {
        assertThatThrownBy(() -> Escape.of(name))
                .hasMessageStartingWith("how values are escaped in " + name
                        + " is not known. To mend it: end the name in" + " one of .conf, .dockerfile, .env, .html,");
    }

    @Test
    void htmlOpensNoTagAndEndsNoAttribute() {
        assertThat(Escape.HTML.escape("<a href='x' title=\"y\">&amp;"))
                .isEqualTo("&lt;a href=&#39;x&#39; title=&quot;y&quot;&gt;&amp;amp;");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "abc-1.2_/:@%+=,x | abc-1.2_/:@%+=,x",
                "a b              | 'a b'",
                "$(rm -rf /)      | '$(rm -rf /)'",
                "it's             | 'it'\\''s'",
                "\"\"             | ''"
            })
    void shellWritesOneWord(String value, String expected) {
        assertThat(Escape.SHELL.escape(value)).isEqualTo(expected);
    }

    @Test
    void iniSpecifiersAndVariablesMeanThemselves() {
        assertThat(Escape.INI.escape("100% $HOME \\ \"x\"\n[Service]"))
                .isEqualTo("100%% $$HOME \\\\ \\\"x\\\" [Service]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "plain",
                "a: b",
                "a#b",
                "yes",
                "No",
                "~",
                "null",
                "1.0",
                "010",
                "22:22",
                "2026-01-01",
                "@x",
                "- a",
                "{a}",
                "[a]",
                "a\\b",
                "a\"b",
                "",
                "*a",
                "&a",
                "!a",
                "%a",
                "a:b",
                "a:",
                "0x1f",
                ".inf",
                "y",
                "on",
                "true",
                "x y",
                "'a'",
                ".",
                "1e3",
                "_",
                "-"
            })
    void yamlReadsTheSameText(String value) {
        Object read = new Yaml(new SafeConstructor(new LoaderOptions())).load("[" + Escape.YAML.escape(value) + "]");

        assertThat(read).isEqualTo(java.util.List.of(value));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"example.org | example.org", "a;b | \"a;b\"", "a$host | ahost", "a\"}b\\ | \"a\\\"}b\\\\\""})
    void nginxWritesOneParameter(String value, String expected) {
        assertThat(Escape.NGINX.escape(value)).isEqualTo(expected);
    }

    @Test
    void javaStaysInsideTheLiteral() {
        assertThat(Escape.JAVA.escape("a\"; System.exit(1); //\\\n")).isEqualTo("a\\\"; System.exit(1); //\\\\");
    }

    /** The text of a document that is one paragraph, perhaps in a list, of nothing but text. */
    private static String text(String markdown) {
        Node block = Parser.builder().build().parse(markdown).getFirstChild();
        while (!(block instanceof Paragraph)) {
            assertThat(block).as(markdown).isNotNull();
            assertThat(block.getNext()).as(markdown).isNull();
            block = block.getFirstChild();
        }
        assertThat(block.getNext()).as(markdown).isNull();
        StringBuilder text = new StringBuilder();
        for (Node node = block.getFirstChild(); node != null; node = node.getNext()) {
            assertThat(node).as(markdown).isInstanceOf(Text.class).isNotInstanceOf(Code.class);
            text.append(((Text) node).getLiteral());
        }
        return text.toString();
    }
}
