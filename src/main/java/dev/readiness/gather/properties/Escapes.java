package dev.readiness.gather.properties;

import java.util.Optional;

/** Backslash escapes of properties files. */
final class Escapes {

    private static final int HEX_DIGITS = 4;

    private Escapes() {}

    /** The text that the escapes stand for; empty when one is malformed. */
    static Optional<String> resolve(String text) {
        StringBuilder resolved = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != '\\') {
                resolved.append(c);
                continue;
            }
            i++;
            if (i == text.length()) {
                break;
            }
            char escaped = text.charAt(i);
            if (escaped != 'u') {
                resolved.append(control(escaped));
                continue;
            }
            String digits = text.substring(i + 1, Math.min(text.length(), i + 1 + HEX_DIGITS));
            if (!digits.matches("[0-9a-fA-F]{4}")) {
                return Optional.empty();
            }
            resolved.append((char) Integer.parseInt(digits, 16));
            i += HEX_DIGITS;
        }
        return Optional.of(resolved.toString());
    }

    private static char control(char escaped) {
        switch (escaped) {
            case 't':
                return '\t';
            case 'n':
                return '\n';
            case 'r':
                return '\r';
            case 'f':
                return '\f';
            default:
                return escaped;
        }
    }
}
