package dev.readiness.render;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.readiness.core.EffectiveRule;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The rules in force, one a line. */
public record RuleListing(List<EffectiveRule> rules) {

    public RuleListing {
        rules = List.copyOf(rules);
    }

    /** Lines for a terminal. */
    public List<String> table() {
        int id =
                rules.stream().mapToInt(rule -> rule.info().id().length()).max().orElse(0);
        List<String> lines = new ArrayList<>();
        for (EffectiveRule rule : rules) {
            lines.add(padded(rule.info().id(), id) + "  "
                    + padded(rule.word(), "warning".length()) + "  "
                    + padded(rule.info().stage().word(), "release".length()) + "  "
                    + rule.from());
        }
        long off = rules.stream().filter(rule -> rule.severity().isEmpty()).count();
        lines.add(rules.size() + " rules, " + off + " of them off; mvn readiness:explain -Drule=ID tells more of one");
        return lines;
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(Math.max(0, width - text.length()));
    }

    public String markdown() {
        StringBuilder page =
                new StringBuilder("| rule | requirement | severity | from stage | set by |\n|---|---|---|---|---|\n");
        for (EffectiveRule rule : rules) {
            page.append("| `").append(rule.info().id()).append("` | ");
            page.append(cell(rule.info().title())).append(" | ");
            page.append(rule.word()).append(" | ");
            page.append(rule.info().stage().word()).append(" | ");
            page.append(cell(rule.from())).append(" |\n");
        }
        return page.toString();
    }

    private static String cell(String text) {
        return text.replace("\\", "\\\\").replace("|", "\\|").replaceAll("\\R", " ");
    }

    public String json() {
        return new String(PrettyJson.bytes(this::write), StandardCharsets.UTF_8);
    }

    private void write(JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("format", "readiness-rules/1");
        json.writeArrayFieldStart("rules");
        for (EffectiveRule rule : rules) {
            json.writeStartObject();
            json.writeStringField("id", rule.info().id());
            json.writeStringField("title", rule.info().title());
            json.writeStringField("severity", rule.word());
            json.writeStringField("stage", rule.info().stage().word());
            json.writeStringField("from", rule.from());
            json.writeBooleanField("custom", rule.custom());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}
