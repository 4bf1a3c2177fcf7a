package dev.readiness.render.sarif;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.readiness.core.RuleInfo;
import dev.readiness.core.RuleSet;
import dev.readiness.core.Severity;
import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A rule as a reporting descriptor: title, page and weight. */
record SarifRule(JsonGenerator json, Function<String, Optional<String>> pages) {

    /** Its findings are security alerts; those of other rules are quality. */
    private static final String SECURITY = "secrets";

    void write(RuleInfo rule) throws IOException {
        String subject = RuleSet.subject(rule.id());
        String text = "To mend it: " + rule.fix() + ". All about it: mvn readiness:explain -Drule=" + rule.id();
        json.writeStartObject();
        json.writeStringField("id", rule.id());
        json.writeStringField("name", name(rule.id()));
        message("shortDescription", rule.title());
        message("fullDescription", rule.title());
        json.writeObjectFieldStart("help");
        json.writeStringField("text", text);
        json.writeStringField(
                "markdown",
                pages.apply(rule.id()).map(page -> body(page) + "\n").orElse("") + text);
        json.writeEndObject();
        json.writeObjectFieldStart("defaultConfiguration");
        json.writeStringField("level", rule.severity().word());
        json.writeEndObject();
        json.writeObjectFieldStart("properties");
        json.writeArrayFieldStart("tags");
        json.writeString("readiness");
        json.writeString(subject);
        if (subject.equals(SECURITY)) {
            json.writeString("security");
        }
        json.writeEndArray();
        json.writeStringField("precision", "high");
        if (subject.equals(SECURITY)) {
            json.writeStringField("security-severity", danger(rule.severity()));
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    private void message(String field, String text) throws IOException {
        json.writeObjectFieldStart(field);
        json.writeStringField("text", text);
        json.writeEndObject();
    }

    /** "ConfigDebugOff" of "config.debug-off". */
    private static String name(String id) {
        return Arrays.stream(id.split("[.-]"))
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining());
    }

    /** The page without its examples, which are long and are fixtures too. */
    private static String body(String page) {
        int examples = page.indexOf("## Examples");
        return (examples < 0 ? page : page.substring(0, examples)).strip() + "\n";
    }

    /** In the middle of what GitHub calls high, medium and low. */
    private static String danger(Severity severity) {
        return switch (severity) {
            case ERROR -> "8.0";
            case WARNING -> "5.5";
            case NOTE -> "2.0";
        };
    }
}
