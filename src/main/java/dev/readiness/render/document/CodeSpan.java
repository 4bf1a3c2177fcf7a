package dev.readiness.render.document;

import dev.readiness.render.template.Escape;
import java.util.regex.Pattern;

/**
 * A value as code in Markdown, also in a cell of a table. Backslashes do not escape inside a code span, so a value that would end
 * it is written as escaped text in a {@code <code>} element instead.
 */
final class CodeSpan {

    private static final Pattern HARMLESS =
            Pattern.compile("[^\\s`|\\p{Cc}\\p{Cf}]([^`|\\p{Cc}\\p{Cf}]*[^\\s`|\\p{Cc}\\p{Cf}])?");

    private CodeSpan() {}

    /** Empty for an empty value, which no span can hold. */
    static String of(String value) {
        if (value.isBlank()) {
            return "";
        }
        return HARMLESS.matcher(value).matches()
                ? "`" + value + "`"
                : "<code>" + Escape.MARKDOWN.escape(value) + "</code>";
    }
}
