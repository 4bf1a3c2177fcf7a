package dev.readiness.release.pom;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Optional;

/**
 * Finds the elements of a well-formed document. The JDK's reader tells where a tag ends, but not which characters of the file
 * make up a text with references and CDATA sections in it, so the marks are counted here.
 */
final class ElementReader {

    private final Source source;
    private final String text;
    private final Doctype doctype;
    private final Entities entities;
    private final Deque<Element> open = new ArrayDeque<>();
    private Optional<Element> root = Optional.empty();
    private String prefix = "";
    private int position;

    private ElementReader(Source source, Doctype doctype) {
        this.source = source;
        this.text = source.text();
        this.doctype = doctype;
        this.entities = Entities.of(text.substring(doctype.start(), doctype.end()));
    }

    /**
     * The root.
     *
     * @throws dev.readiness.core.ReadinessException when the document is not well-formed
     */
    static Element read(Source source) {
        Doctype doctype = Doctype.find(source.text());
        WellFormed.check(source.path(), doctype.blanked(source.text()));
        return new ElementReader(source, doctype).root();
    }

    private Element root() {
        for (int mark = text.indexOf('<'); mark >= 0; mark = text.indexOf('<', position)) {
            run(position, mark, Syntax.TEXT);
            position = mark;
            mark();
        }
        return root.orElseThrow();
    }

    private void mark() {
        if (text.startsWith("<!--", position)) {
            position = after("-->", position + 4);
        } else if (text.startsWith("<![CDATA[", position)) {
            int end = after("]]>", position + 9);
            run(position + 9, end - 3, Syntax.CDATA);
            position = end;
        } else if (text.startsWith("<?", position)) {
            position = after("?>", position + 2);
        } else if (text.startsWith("<!", position)) {
            position = doctype.end();
        } else if (text.startsWith("</", position)) {
            position = after(">", position);
            open.pop();
        } else {
            start();
        }
    }

    private void start() {
        int end = tagEnd();
        boolean closed = text.charAt(end - 2) == '/';
        int nameEnd = position + 1;
        while (" \t\r\n/>".indexOf(text.charAt(nameEnd)) < 0) {
            nameEnd++;
        }
        String written = text.substring(position + 1, nameEnd);
        if (root.isEmpty()) {
            prefix = written.substring(0, written.indexOf(':') + 1);
        }
        String name = written.startsWith(prefix) ? written.substring(prefix.length()) : written;
        Element element =
                new Element(source, name, written, end, closed, new ArrayList<>(), new ArrayList<>(), entities);
        if (open.isEmpty()) {
            root = Optional.of(element);
        } else {
            open.element().children().add(element);
        }
        if (!closed) {
            open.push(element);
        }
        position = end;
    }

    private void run(int start, int end, Syntax syntax) {
        // an empty CDATA section is kept: a text that comes back belongs into it
        if (!open.isEmpty() && (start < end || syntax == Syntax.CDATA)) {
            open.element().runs().add(new Span(start, end, syntax));
        }
    }

    /** Behind the start tag; an attribute may hold what looks like its end. */
    private int tagEnd() {
        int at = position + 1;
        while (text.charAt(at) != '>') {
            char here = text.charAt(at);
            at = here == '"' || here == '\'' ? text.indexOf(here, at + 1) + 1 : at + 1;
        }
        return at + 1;
    }

    private int after(String end, int from) {
        return text.indexOf(end, from) + end.length();
    }
}
