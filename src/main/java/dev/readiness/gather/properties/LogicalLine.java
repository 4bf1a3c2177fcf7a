package dev.readiness.gather.properties;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * One entry, joined over its continued lines.
 *
 * @param number of its first line, 1-based
 * @param column of its first character, 1-based
 */
record LogicalLine(String text, int number, int column) {

    private static final Pattern END_OF_LINE = Pattern.compile("\r\n|[\r\n]");
    private static final Pattern LEADING_BLANKS = Pattern.compile("^[ \t\f]+");

    /** Entries in order, without comments and blank lines. */
    static List<LogicalLine> of(String file) {
        List<LogicalLine> lines = new ArrayList<>();
        String[] natural = END_OF_LINE.split(file, -1);
        int at = 0;
        while (at < natural.length) {
            String first = unindented(natural[at]);
            int number = at + 1;
            int column = natural[at].length() - first.length() + 1;
            if (first.isEmpty() || first.charAt(0) == '#' || first.charAt(0) == '!') {
                at++;
                continue;
            }
            StringBuilder joined = new StringBuilder(first);
            while (isContinued(joined) && at + 1 < natural.length) {
                at++;
                joined.setLength(joined.length() - 1);
                joined.append(unindented(natural[at]));
            }
            lines.add(new LogicalLine(joined.toString(), number, column));
            at++;
        }
        return lines;
    }

    private static String unindented(String line) {
        return LEADING_BLANKS.matcher(line).replaceFirst("");
    }

    private static boolean isContinued(CharSequence line) {
        int backslashes = 0;
        while (backslashes < line.length() && line.charAt(line.length() - 1 - backslashes) == '\\') {
            backslashes++;
        }
        return backslashes % 2 == 1;
    }
}
