package dev.readiness.gather.migrations;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a script into statements. What stands in quotes or in the body of a function is no code here. */
final class SqlSplitter {

    /** A piece of SQL that ends where its own kind says; the first that fits at a place counts. */
    private static final Pattern TOKEN = Pattern.compile("(?<comment>--[^\\n]*|/\\*[\\s\\S]*?(?:\\*/|\\z))"
            + "|(?<literal>'(?:[^']|'')*+(?:'|\\z))"
            + "|(?<name>\"[^\"]*(?:\"|\\z)|`[^`]*(?:`|\\z)|\\[[A-Za-z_][^\\]\\n]*])"
            + "|(?<body>(?<tag>\\$[A-Za-z_]*\\$)[\\s\\S]*?(?:\\k<tag>|\\z))"
            + "|(?<end>;|(?<=\\n|^)[ \\t]*(?:[Gg][Oo]|/)[ \\t]*(?=\\n|\\z))"
            + "|(?<blank>\\s+)"
            + "|(?<code>\\w+|.)");

    private static final Pattern BEHIND = Pattern.compile("[ \\t]*(--[^\\n]*|/\\*[^\\n]*?\\*/)[ \\t]*(?=\\n|\\z)");

    private final String text;
    private final int firstLine;
    private final List<SqlStatement> statements = new ArrayList<>();
    private final StringBuilder code = new StringBuilder();
    private final StringBuilder comments = new StringBuilder();
    private int start = -1;

    private SqlSplitter(String text, int firstLine) {
        this.text = text;
        this.firstLine = firstLine;
    }

    /** @param firstLine of the text in its file */
    static List<SqlStatement> split(String text, int firstLine) {
        SqlSplitter splitter = new SqlSplitter(text, firstLine);
        splitter.split();
        return splitter.statements;
    }

    private void split() {
        Matcher token = TOKEN.matcher(text);
        int at = 0;
        while (token.find(at)) {
            at = token.end();
            if (token.group("comment") != null) {
                comments.append(token.group()).append('\n');
            } else if (token.group("end") != null) {
                at = behind(at);
                close();
            } else {
                code(token);
            }
        }
        close();
    }

    private void code(Matcher token) {
        if (token.group("blank") != null) {
            code.append(' ');
            return;
        }
        if (start < 0) {
            start = token.start();
        }
        if (token.group("literal") != null) {
            code.append("''");
        } else if (token.group("name") != null) {
            code.append(token.group(), 1, token.group().length() - 1);
        } else if (token.group("body") != null && !code.toString().strip().equalsIgnoreCase("do")) {
            code.append("$$");
        } else {
            code.append(token.group());
        }
    }

    /** Takes a comment at the end of the line for one on the statement before it. */
    private int behind(int from) {
        Matcher comment = BEHIND.matcher(text).region(from, text.length());
        if (comment.lookingAt()) {
            comments.append(comment.group()).append('\n');
            return comment.end();
        }
        return from;
    }

    private void close() {
        if (start >= 0) {
            int line = firstLine
                    + (int) text.substring(0, start)
                            .chars()
                            .filter(c -> c == '\n')
                            .count();
            String plain = code.toString().replaceAll("\\s+", " ").strip().toUpperCase(Locale.ROOT);
            statements.add(new SqlStatement(line, plain, comments.toString()));
            comments.setLength(0);
        }
        code.setLength(0);
        start = -1;
    }
}
