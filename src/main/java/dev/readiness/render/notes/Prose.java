package dev.readiness.render.notes;

import dev.readiness.notes.Links;
import dev.readiness.notes.Reference;
import dev.readiness.render.template.Escape;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What people write in commits, as Markdown: code stays code, a name after an at sign calls nobody, and the number of an issue
 * leads to where it belongs or nowhere. The rest is text, whatever it looks like.
 */
final class Prose {

    private static final Pattern SPECIAL = Pattern.compile(
            "`(?<code>[^`]+)`|(?<name>(?<![\\w.+-])@\\w(?:[\\w./-]*\\w)?)"
                    + "|(?<other>[\\w.-]+/[\\w.-]+[#!]\\d+\\b|\\bGH-\\d+\\b)|(?<![\\w&/])(?<mark>[#!])(?<number>\\d{1,9})\\b");
    private static final Pattern UNSEEN = Pattern.compile("[\\s\\p{Cc}\\u2028\\u2029]+");

    private final Links links;

    Prose(Links links) {
        this.links = links;
    }

    String markdown(String text) {
        if (isPlain(text)) {
            return text;
        }
        String line = UNSEEN.matcher(text).replaceAll(" ").strip();
        Matcher special = SPECIAL.matcher(line);
        StringBuilder markdown = new StringBuilder();
        int from = 0;
        while (special.find()) {
            escape(line.substring(from, special.start()), markdown);
            markdown.append(special(special));
            from = special.end();
        }
        escape(line.substring(from), markdown);
        return markdown.toString();
    }

    /** A link when the remote is known, else code, which no forge turns into a link. */
    String reference(Reference reference) {
        Optional<String> url = links.to(reference);
        return url.isPresent()
                ? "[" + Escape.MARKDOWN.escape(reference.toString()) + "](" + url.get() + ")"
                : code(reference.toString());
    }

    /** Any text as code, in one line; blanks at its ends are lost. */
    static String code(String text) {
        String line = UNSEEN.matcher(text).replaceAll(" ").strip();
        if (line.isEmpty()) {
            return "";
        }
        StringBuilder fence = new StringBuilder("`");
        while (line.contains(fence)) {
            fence.append('`');
        }
        String blank = line.startsWith("`") || line.endsWith("`") ? " " : "";
        return fence + blank + line + blank + fence;
    }

    private String special(Matcher special) {
        if (special.group("number") != null) {
            return reference(new Reference(special.group("mark").equals("!"), special.group("number")));
        }
        String code = special.group("code");
        return code(code == null ? special.group() : code);
    }

    /** Escaping strips, because it is made for whole values. */
    private static void escape(String text, StringBuilder markdown) {
        if (text.startsWith(" ")) {
            markdown.append(' ');
        }
        String escaped = Escape.MARKDOWN.escape(text);
        markdown.append(escaped);
        if (!escaped.isEmpty() && text.endsWith(" ")) {
            markdown.append(' ');
        }
    }

    /** Most texts: within a line Markdown gives a meaning to nothing in them. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
            boolean inner = c == ' ' || c == ',' || c == '-' || c == '.' || c == '/' || (c >= '0' && c <= '9');
            if (!letter && !(inner && i > 0)) {
                return false;
            }
        }
        return !text.contains("GH-") && !text.endsWith(" ");
    }
}
