package dev.readiness.render.build;

import java.util.HexFormat;
import java.util.SortedMap;

/**
 * A {@code .properties} file whose bytes depend on nothing but its content: no date, sorted, ASCII with escapes so that it
 * reads the same as ISO-8859-1 and as UTF-8.
 */
public final class PropertiesText {

    private static final String NEEDS_BACKSLASH = "\\:=#!";

    private PropertiesText() {}

    /**
     * The text of the file.
     *
     * @param comment the first line, without its number sign
     */
    public static String of(String comment, SortedMap<String, String> properties) {
        StringBuilder text = new StringBuilder("# ").append(comment).append('\n');
        properties.forEach((key, value) ->
                text.append(key(key)).append('=').append(value(value)).append('\n'));
        return text.toString();
    }

    private static String key(String key) {
        StringBuilder escaped = new StringBuilder();
        key.chars().forEach(c -> {
            if (c == ' ' || NEEDS_BACKSLASH.indexOf(c) >= 0) {
                escaped.append('\\');
            }
            append(escaped, (char) c);
        });
        return escaped.toString();
    }

    private static String value(String value) {
        StringBuilder escaped = new StringBuilder();
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '\\' || (c == ' ' && i == 0)) {
                escaped.append('\\');
            }
            append(escaped, c);
        }
        return escaped.toString();
    }

    private static void append(StringBuilder text, char c) {
        if (c < ' ' || c > '~') {
            text.append("\\u").append(HexFormat.of().withUpperCase().toHexDigits(c));
        } else {
            text.append(c);
        }
    }
}
