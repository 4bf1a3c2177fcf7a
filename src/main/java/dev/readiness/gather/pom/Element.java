package dev.readiness.gather.pom;

import dev.readiness.gather.xml.UnreadableXmlException;
import dev.readiness.gather.xml.XmlElement;
import dev.readiness.gather.xml.XmlFile;
import dev.readiness.gather.xml.XmlHandler;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** An element of a POM: a name, a text, and what stands in it. */
final class Element {

    private static final int DEEPEST = 200;

    private final String name;
    private final int line;
    private final List<Element> children = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    private Element(String name, int line) {
        this.name = name;
        this.line = line;
    }

    /** @throws UnreadableXmlException when it is no XML, or nested beyond all reason */
    static Element parse(String path, byte[] bytes) throws UnreadableXmlException {
        Builder builder = new Builder();
        XmlFile.read(path, bytes, builder);
        return builder.root.children.get(0);
    }

    String name() {
        return name;
    }

    /** Of its start tag's end. */
    int line() {
        return line;
    }

    /** Without blanks around it. */
    String text() {
        return text.toString().strip();
    }

    List<Element> children() {
        return children;
    }

    Optional<Element> child(String wanted) {
        return children.stream().filter(one -> one.name.equals(wanted)).findFirst();
    }

    /** The text of a child; empty when there is none or it is blank. */
    Optional<String> text(String child) {
        return child(child).map(Element::text).filter(found -> !found.isEmpty());
    }

    /** Every element that the names lead to, e.g. {@code all("dependencies", "dependency")}. */
    Stream<Element> all(String... path) {
        Stream<Element> found = Stream.of(this);
        for (String step : Arrays.asList(path)) {
            found = found.flatMap(one -> one.children.stream()).filter(one -> one.name.equals(step));
        }
        return found;
    }

    private static final class Builder implements XmlHandler {

        private final Element root = new Element("", 0);
        private final Deque<Element> open = new ArrayDeque<>(List.of(root));

        @Override
        public void start(XmlElement element) throws UnreadableXmlException {
            if (open.size() > DEEPEST) {
                throw element.unreadable("the elements are nested more than " + DEEPEST + " deep");
            }
            Element child = new Element(element.name(), element.line());
            open.element().children.add(child);
            open.push(child);
        }

        @Override
        public void end(String name) {
            open.pop();
        }

        @Override
        public void text(Supplier<String> text) {
            open.element().text.append(text.get());
        }
    }
}
