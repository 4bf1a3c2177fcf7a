package dev.readiness.facts.operations;

import dev.readiness.facts.config.PlaceholderText;
import dev.readiness.facts.config.PlaceholderText.Literal;
import dev.readiness.facts.config.PlaceholderText.Part;
import dev.readiness.facts.config.PlaceholderText.Variable;
import dev.readiness.facts.config.Setting;
import java.util.stream.Collectors;

/** A value as it stands in the file, without what its placeholders fall back to: that is the variables' affair. */
final class Written {

    private Written() {}

    static String of(Setting setting) {
        return withoutFallbacks(setting.sources().get(0).value().text());
    }

    /** {@code ${A:x}} becomes {@code ${A}}, also in the name or the fallback of another. */
    static String withoutFallbacks(String text) {
        return PlaceholderText.of(text).parts().stream().map(Written::part).collect(Collectors.joining());
    }

    private static String part(Part part) {
        return part instanceof Variable variable
                ? "${" + withoutFallbacks(variable.name()) + "}"
                : ((Literal) part).text();
    }
}
