package dev.readiness.facts.git;

/** Whether lines are quoted as code, asked of each in turn: what stands in code is an example, whatever it looks like. */
final class CodeFence {

    /** What opened the code that is not closed yet; empty outside of code. */
    private String open = "";

    /** Whether the next line is code; its fences are. */
    boolean takes(String line) {
        boolean code = !open.isEmpty();
        String mark = mark(line.stripLeading());
        if (!code) {
            open = mark;
        } else if (mark.startsWith(open)) {
            open = "";
        }
        return code || !mark.isEmpty();
    }

    /** Three signs or more that begin a line; those that end in the same line are code within it. */
    private static String mark(String line) {
        if (!line.startsWith("```") && !line.startsWith("~~~")) {
            return "";
        }
        char sign = line.charAt(0);
        int end = 3;
        while (end < line.length() && line.charAt(end) == sign) {
            end++;
        }
        return sign == '`' && line.indexOf('`', end) >= 0 ? "" : line.substring(0, end);
    }
}
