package dev.readiness.render.template;

import java.util.regex.Pattern;

/**
 * A value as inline Markdown text: it parses back to itself, in one paragraph, in any place of a line, also in a table's cell.
 *
 * @see <a href="https://spec.commonmark.org/0.31.2/#backslash-escapes">CommonMark 2.4</a>
 */
final class MarkdownText {

    /** Emphasis, links, code, HTML, entities; tables and strikethrough of GitHub; the at sign, which would call people. */
    private static final String SPECIAL = "\\`*_[]<>&|~$@#!";

    /** What makes a heading, list, quote, rule or code block of a line. */
    private static final Pattern LINE_START = Pattern.compile("^([-+=]|\\d{1,9}(?=[.)]))");

    private MarkdownText() {}

    static String of(String value) {
        String line = OneLine.of(value);
        StringBuilder text = new StringBuilder(line.length() + 16);
        for (int index = 0; index < line.length(); index++) {
            char letter = line.charAt(index);
            if (letter == '<' || letter == '>' || letter == '&') {
                text.append(letter == '<' ? "&lt;" : letter == '>' ? "&gt;" : "&amp;");
            } else if (SPECIAL.indexOf(letter) >= 0) {
                text.append('\\').append(letter);
            } else {
                text.append(letter);
            }
        }
        return guarded(text.toString());
    }

    /** {@code 1. a} is a list as much as {@code - a}; a backslash before the mark, which for a number is the dot, ends that. */
    private static String guarded(String text) {
        var start = LINE_START.matcher(text);
        if (!start.find()) {
            return text;
        }
        boolean mark = start.end() == 1 && !Character.isDigit(text.charAt(0));
        return mark ? "\\" + text : text.substring(0, start.end()) + "\\" + text.substring(start.end());
    }
}
