package dev.readiness.facts.config;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A value as written, cut into literal text and {@code ${NAME:fallback}}.
 *
 * @see <a href="https://docs.spring.io/spring-framework/reference/core/beans/environment.html">Spring, placeholders</a>
 */
public record PlaceholderText(List<Part> parts) {

    /** A piece of the value. */
    public sealed interface Part {}

    public record Literal(String text) implements Part {}

    /**
     * A placeholder.
     *
     * @param written the whole of it, with its braces
     * @param name without blanks around it; may hold placeholders itself
     * @param fallback what follows the first colon; empty when there is none
     */
    public record Variable(String written, String name, Optional<String> fallback) implements Part {}

    /** Cuts the text; what is not closed, and what a backslash escapes, is literal. */
    public static PlaceholderText of(String text) {
        List<Part> parts = new ArrayList<>();
        StringBuilder literal = new StringBuilder();
        int at = 0;
        while (at < text.length()) {
            if (text.startsWith("\\${", at)) {
                literal.append("${");
                at += 3;
                continue;
            }
            int end = text.startsWith("${", at) ? closing(text, at + 2) : -1;
            if (end < 0) {
                literal.append(text.charAt(at++));
                continue;
            }
            if (literal.length() > 0) {
                parts.add(new Literal(literal.toString()));
                literal.setLength(0);
            }
            parts.add(reference(text.substring(at, end + 1)));
            at = end + 1;
        }
        if (literal.length() > 0) {
            parts.add(new Literal(literal.toString()));
        }
        return new PlaceholderText(List.copyOf(parts));
    }

    public List<Variable> references() {
        return parts.stream()
                .filter(Variable.class::isInstance)
                .map(Variable.class::cast)
                .toList();
    }

    /** The one placeholder that is the whole value. */
    public Optional<Variable> only() {
        return parts.size() == 1 && parts.get(0) instanceof Variable reference
                ? Optional.of(reference)
                : Optional.empty();
    }

    private static Variable reference(String written) {
        String content = written.substring(2, written.length() - 1);
        int colon = separator(content);
        return colon < 0
                ? new Variable(written, content.strip(), Optional.empty())
                : new Variable(written, content.substring(0, colon).strip(), Optional.of(content.substring(colon + 1)));
    }

    /** The first colon outside of nested braces. */
    private static int separator(String content) {
        int depth = 0;
        for (int i = 0; i < content.length(); i++) {
            char c = content.charAt(i);
            if (c == '{') {
                depth++;
            } else if (c == '}') {
                depth--;
            } else if (c == ':' && depth == 0) {
                return i;
            }
        }
        return -1;
    }

    private static int closing(String text, int from) {
        int depth = 1;
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
