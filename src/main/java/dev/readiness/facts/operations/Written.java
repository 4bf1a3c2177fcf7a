package dev.readiness.facts.operations;

import dev.readiness.facts.config.Setting;

/** A value as it stands in the file, without what its placeholders fall back to: that is the variables' affair. */
final class Written {

    private Written() {}

    static String of(Setting setting) {
        return withoutFallbacks(setting.sources().get(0).value().text());
    }

    /** {@code ${A:x}} becomes {@code ${A}}, also in the name or the fallback of another. */
    static String withoutFallbacks(String text) {
        StringBuilder written = new StringBuilder();
        int at = 0;
        while (at < text.length()) {
            int end = text.startsWith("${", at) ? end(text, at) : -1;
            if (end < 0) {
                written.append(text.charAt(at++));
                continue;
            }
            String inner = text.substring(at + 2, end);
            int colon = colon(inner);
            String name = colon < 0 ? inner : inner.substring(0, colon);
            written.append("${").append(withoutFallbacks(name.strip())).append('}');
            at = end + 1;
        }
        return written.toString();
    }

    private static int colon(String inner) {
        int depth = 0;
        for (int i = 0; i < inner.length(); i++) {
            char c = inner.charAt(i);
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            if (c == ':' && depth == 0) {
                return i;
            }
        }
        return -1;
    }

    /** The brace that closes the one behind {@code from}; -1 when there is none. */
    private static int end(String text, int from) {
        int depth = 0;
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '{') {
                depth++;
            } else if (c == '}' && --depth == 0) {
                return i;
            }
        }
        return -1;
    }
}
