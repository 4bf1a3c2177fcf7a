package dev.readiness.gather.properties;

import java.util.Optional;
import java.util.regex.Pattern;

/** Backslash escapes of properties files. */
final class Escapes {

    private static final int HEX_DIGITS = 4;

    private static final Pattern HEX = Pattern.compile("[0-9a-fA-F]{4}");

    private Escapes() {}

    /** The text that the escapes stand for; empty when one is malformed. */
    static Optional<String> resolve(String text) {
        StringBuilder resolved = new StringBuilder();
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at++);
            if (c != '\\') {
                resolved.append(c);
            } else if (at < text.length() && text.charAt(at) == 'u') {
                String digits = text.substring(at + 1, Math.min(text.length(), at + 1 + HEX_DIGITS));
                if (!HEX.matcher(digits).matches()) {
                    return Optional.empty();
                }
                resolved.append((char) Integer.parseInt(digits, 16));
                at += 1 + HEX_DIGITS;
            } else if (at < text.length()) {
                resolved.append(control(text.charAt(at++)));
            }
        }
        return Optional.of(resolved.toString());
    }

    private static char control(char escaped) {
        return switch (escaped) {
            case 't' -> '\t';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 'f' -> '\f';
            default -> escaped;
        };
    }
}
