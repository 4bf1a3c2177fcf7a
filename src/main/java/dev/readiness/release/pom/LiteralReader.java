package dev.readiness.release.pom;

import java.util.ArrayList;
import java.util.List;

/** Reads the text of an element character by character, each with the place that says it. */
final class LiteralReader {

    private final Element element;
    private final StringBuilder said = new StringBuilder();
    /** For each character said: where. */
    private final List<Span> places = new ArrayList<>();

    private final List<Span> entities = new ArrayList<>();

    private LiteralReader(Element element) {
        this.element = element;
    }

    static Literal read(Element element) {
        return new LiteralReader(element).read();
    }

    private Literal read() {
        element.runs().forEach(run -> {
            for (int at = run.start(); at < run.end(); ) {
                at = character(at, run.syntax());
            }
        });
        int start = 0;
        int end = said.length();
        while (start < end && said.charAt(start) <= ' ') {
            start++;
        }
        while (start < end && said.charAt(end - 1) <= ' ') {
            end--;
        }
        if (start == end) {
            return empty();
        }
        List<Span> spans = joined(places.subList(start, end));
        boolean indirect = entities.stream().anyMatch(places.subList(start, end)::contains);
        return new Literal(element.source(), said.substring(start, end), spans, "", "", indirect);
    }

    /** Takes one character or one reference, and says where the next one stands. */
    private int character(int at, Syntax syntax) {
        String text = element.source().text();
        if (syntax == Syntax.CDATA || text.charAt(at) != '&') {
            said.append(text.charAt(at));
            places.add(new Span(at, at + 1, syntax));
            return at + 1;
        }
        int end = text.indexOf(';', at) + 1;
        String name = text.substring(at + 1, end - 1);
        Span reference = new Span(at, end, syntax);
        String meant = element.entities().text(name);
        said.append(meant);
        meant.chars().forEach(each -> places.add(reference));
        if (Entities.isIndirect(name)) {
            entities.add(reference);
        }
        return end;
    }

    private static List<Span> joined(List<Span> places) {
        List<Span> spans = new ArrayList<>();
        for (Span place : places) {
            int last = spans.size() - 1;
            if (last >= 0 && spans.get(last).joins(place)) {
                spans.set(last, spans.get(last).through(place));
            } else {
                spans.add(place);
            }
        }
        return List.copyOf(spans);
    }

    private Literal empty() {
        int content = element.content();
        if (element.closed()) {
            Span slash = new Span(content - 2, content, Syntax.TEXT);
            return new Literal(element.source(), "", List.of(slash), ">", "</" + element.written() + ">", false);
        }
        Span place = element.runs().stream()
                .filter(run -> run.syntax() == Syntax.CDATA)
                .findFirst()
                .map(run -> new Span(run.start(), run.start(), Syntax.CDATA))
                .orElse(new Span(content, content, Syntax.TEXT));
        return new Literal(element.source(), "", List.of(place), "", "", false);
    }
}
