package dev.readiness.release.pom;

import dev.readiness.facts.Origin;
import java.util.ArrayList;
import java.util.List;

/**
 * A value where it is written.
 *
 * @param text what it says, without comments and the blanks around it
 * @param spans the characters that say it, in order, comments left out; one empty span where a text could begin
 * @param opening what has to stand before a new text, where the element is one tag
 * @param closing what has to stand after it
 * @param indirect whether an entity says a part of it
 */
record Literal(Source source, String text, List<Span> spans, String opening, String closing, boolean indirect) {

    static Literal plain(Source source, int start, int end) {
        return new Literal(
                source,
                source.text().substring(start, end),
                List.of(new Span(start, end, Syntax.PLAIN)),
                "",
                "",
                false);
    }

    int offset() {
        return spans.get(0).start();
    }

    Origin at() {
        return source.at(offset());
    }

    /** Whether it names a property. */
    boolean isExpression() {
        return text.contains("${");
    }

    /** What makes it say another thing: the new text in place of its first part, nothing in place of the others. */
    List<Splice> splices(String value) {
        List<Splice> splices = new ArrayList<>();
        Span first = spans.get(0);
        splices.add(
                new Splice(first.start(), first.end(), opening + first.syntax().write(value) + closing));
        spans.stream().skip(1).forEach(span -> splices.add(new Splice(span.start(), span.end(), "")));
        return splices;
    }
}
