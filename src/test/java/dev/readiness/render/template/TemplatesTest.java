package dev.readiness.render.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.readiness.core.ReadinessException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class TemplatesTest {

    private static final Map<String, Object> MODEL = Map.of(
            "name",
            "shop",
            "empty",
            "",
            "off",
            false,
            "on",
            true,
            "count",
            3,
            "owner",
            Map.of("name", "ann", "mail", "a@b"),
            "none",
            List.of(),
            "words",
            List.of("one", "two"),
            "parts",
            List.of(Map.of("name", "api"), Map.of("other", "x")));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "a {{name}} b                                 | a shop b",
                "{{count}}                                    | 3",
                "{{owner.name}}                               | ann",
                "{{#owner}}{{name}} {{count}}{{/owner}}       | ann 3",
                "{{#on}}yes{{/on}}{{^on}}no{{/on}}            | yes",
                "{{#off}}yes{{/off}}{{^off}}no{{/off}}        | no",
                "{{#empty}}yes{{/empty}}{{^empty}}no{{/empty}}| no",
                "{{#none}}yes{{/none}}{{^none}}no{{/none}}    | no",
                "{{#words}}<{{.}}>{{/words}}                  | <one><two>",
                "{{#parts}}{{name}},{{/parts}}                | api,shop,",
                "{{! not shown }}x                            | x"
            })
    void fillsATemplate(String template, String expected) {
        assertThat(render(template)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a{{> p.md}}b          | aA line~b",
                "a~{{> p.md}}~b        | a~A line~b",
                "{{> p.md}}~{{> p.md}}~| A line~A line~",
                "{{> p.md}}            | A line~",
                "{{> p.md}}~~b         | A line~~b",
                "a {{> p.md}}~b        | a A line~~b",
                "{{> p.md}}{{count}}~b | A line~3~b",
                "{{> p.md}}{{#on}}x{{/on}}~b  | A line~x~b",
                "{{> p.md}}{{^off}}x{{/off}}~b| A line~x~b",
                "{{#words}}~{{> p.md}}~{{/words}}~b| A line~A line~b"
            })
    void takesTheLineEndOfAPartialThatStandsAlone(String template, String expected) {
        Templates templates = new Templates(
                Map.of("a.md", new Source("a", template.replace('~', '\n')), "p.md", new Source("p", "A line\n")));
        assertThat(templates.render("a.md", MODEL)).isEqualTo(expected.replace('~', '\n'));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{{nmae}}                           | nmae       | did you mean \"name\"? -DdumpModel writes the model",
                "{{#whatever}}x{{/whatever}}        | whatever   | -DdumpModel writes the model",
                "{{^whatever}}x{{/whatever}}        | whatever   | -DdumpModel writes the model",
                "{{owner.phone}}                    | owner.phone| -DdumpModel writes the model",
                "{{name.class}}                     | name.class | -DdumpModel writes the model",
                "{{#name}}{{class}}{{/name}}        | class      | -DdumpModel writes the model",
                "{{#words}}{{length}}{{/words}}     | length     | -DdumpModel writes the model"
            })
    void refusesANameThatTheModelLacks(String template, String name, String fix) {
        assertThatThrownBy(() -> render("first line\n" + template))
                .isInstanceOf(ReadinessException.class)
                .hasMessage("src/readiness/templates/a.md.mustache:2 uses \"" + name
                        + "\", which the model does not have here. To mend it: " + fix + ".");
    }

    @ParameterizedTest
    @ValueSource(strings = {"owner", "words", "none"})
    void refusesToPrintWhatHasParts(String name) {
        assertThatThrownBy(() -> render("{{" + name + "}}"))
                .hasMessage("src/readiness/templates/a.md.mustache:1 prints \"" + name
                        + "\", which has parts. To mend it: print one of its parts, or open a section {{#" + name
                        + "}}.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{{#on}}", "{{name", "{{/on}}", "{{#on}}{{/off}}"})
    void saysWhereATemplateIsNotWellFormed(String template) {
        assertThatThrownBy(() -> render("x\n" + template))
                .isInstanceOf(ReadinessException.class)
                .hasMessageStartingWith("src/readiness/templates/a.md.mustache")
                .hasMessageContaining(" is not well-formed Mustache");
    }

    @Test
    void includesPartialsOfTheProject() {
        Map<String, Source> own = new HashMap<>(own("{{> part.md}}{{#words}}{{> part.md}}{{/words}}"));
        own.put("part.md", new Source("src/readiness/templates/part.md.mustache", "[{{name}}]"));

        assertThat(new Templates(own).render("a.md", MODEL)).isEqualTo("[shop][shop][shop]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../../etc/passwd", "/etc/passwd.md", "a/../b.md", "..", "C:\\x.md", ".hidden/x.md"})
    void readsNoFile(String partial) {
        assertThatThrownBy(() -> render("{{> " + partial + "}}"))
                .hasMessage("src/readiness/templates/a.md.mustache:1 includes \"" + partial
                        + "\", which is no name of a template. To mend it: name a partial as what it writes is named, for"
                        + " example {{> upgrade-steps.md}}.");
    }

    @Test
    void refusesAPartialOfAnotherKindOneWhoseNameIsAValueAndPragmas() {
        assertThatThrownBy(() -> render("{{> x.html}}"))
                .hasMessageStartingWith("src/readiness/templates/a.md.mustache:1 includes x.html, whose values are");
        assertThatThrownBy(() -> render("{{>*name}}"))
                .hasMessageStartingWith(
                        "src/readiness/templates/a.md.mustache:1 holds a partial whose name is a value");
        assertThatThrownBy(() -> render("{{%implicit-iterator}}"))
                .hasMessageStartingWith("src/readiness/templates/a.md.mustache:1 holds a pragma");
    }

    @Test
    void saysWhichTemplateIsMissing() {
        assertThatThrownBy(() -> render("{{> none.md}}"))
                .hasMessage("there is no template none.md.mustache. To mend it: put it into src/readiness/templates, or"
                        + " correct the name.");
    }

    @Test
    void endsARecursionWithoutEnd() {
        assertThatThrownBy(() -> render("{{> a.md}}")).isInstanceOf(ReadinessException.class);
    }

    @Test
    void escapesByWhatItWritesUnlessToldNotTo() {
        Map<String, Object> model = Map.of("x", "<b>*a*</b>");
        String template = "{{x}} {{{x}}}";

        assertThat(new Templates(Map.of("a.md", new Source("a", template))).render("a.md", model))
                .isEqualTo("&lt;b&gt;\\*a\\*&lt;/b&gt; <b>*a*</b>");
        assertThat(new Templates(Map.of("a.html", new Source("a", template))).render("a.html", model))
                .isEqualTo("&lt;b&gt;*a*&lt;/b&gt; <b>*a*</b>");
    }

    @Test
    void writesLineFeedsWhateverTheTemplateHas() {
        assertThat(render("a\r\n{{name}}\r\n")).isEqualTo("a\nshop\n");
    }

    @Test
    void tagsOfSectionsTakeTheirLinesWithThem() {
        assertThat(render("a\n{{#words}}\n- {{.}}\n{{/words}}\nb\n")).isEqualTo("a\n- one\n- two\nb\n");
    }

    private static String render(String template) {
        return new Templates(own(template)).render("a.md", MODEL);
    }

    private static Map<String, Source> own(String template) {
        return Map.of("a.md", new Source("src/readiness/templates/a.md.mustache", template));
    }
}
