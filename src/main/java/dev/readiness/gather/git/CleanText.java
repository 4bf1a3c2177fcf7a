package dev.readiness.gather.git;

import java.util.regex.Pattern;

/** Text from a commit without what no reader is meant to see: terminal sequences, control characters, reversed reading. */
final class CleanText {

    /** Colours and other commands to a terminal; titles and links of windows. */
    private static final Pattern TERMINAL =
            Pattern.compile("\u001B(?:\\[[0-?]*[ -/]*[@-~]|][^\u0007\u001B\n]*(?:\u0007|\u001B\\\\)?|[@-Z\\\\^_])");

    private CleanText() {}

    /** Keeps the ends of lines; a tab becomes a blank. */
    static String lines(String text) {
        if (isClean(text)) {
            return text;
        }
        String plain = TERMINAL.matcher(text.replace("\r\n", "\n")).replaceAll("");
        StringBuilder clean = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (c == '\t') {
                clean.append(' ');
            } else if (c == '\r') {
                clean.append('\n');
            } else if (isShown(c)) {
                clean.append(c);
            }
        }
        return clean.toString();
    }

    /** All in one line. */
    static String line(String text) {
        return lines(text).replace('\n', ' ');
    }

    private static boolean isClean(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isShown(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Letters that are written from right to left are; what turns the direction of the others is not. */
    private static boolean isShown(char c) {
        if (c < 0x7F) {
            return c >= ' ' || c == '\n';
        }
        return c > 0x9F
                && !isLineEnd(c)
                && !(c >= 0x202A && c <= 0x202E)
                && !(c >= 0x2066 && c <= 0x2069)
                && c != 0xFEFF;
    }

    private static boolean isLineEnd(char c) {
        return c == 0x2028 || c == 0x2029;
    }
}
