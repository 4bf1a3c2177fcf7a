package dev.readiness.gather.migrations;

import dev.readiness.facts.Origin;
import dev.readiness.gather.ProjectTree;
import dev.readiness.gather.xml.UnreadableXmlException;
import dev.readiness.gather.xml.XmlElement;
import dev.readiness.gather.xml.XmlFile;
import dev.readiness.gather.xml.XmlHandler;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Makes parts of a change log in XML. */
final class XmlChangelog implements XmlHandler {

    private static final int DEEPEST = 100;

    private final String path;
    private final Deque<Open> open = new ArrayDeque<>();
    private @Nullable Part root;

    /** An element whose end has not been seen. */
    private record Open(
            Origin at, String name, SortedMap<String, String> attributes, StringBuilder text, List<Part> parts) {}

    private XmlChangelog(String path) {
        this.path = path;
    }

    /**
     * Parses a file.
     *
     * @throws UnreadableXmlException when it is not XML to its end
     */
    static Optional<Part> parse(ProjectTree tree, String path) throws UnreadableXmlException {
        XmlChangelog handler = new XmlChangelog(path);
        XmlFile.read(tree, path, handler);
        return Optional.ofNullable(handler.root);
    }

    @Override
    public void start(XmlElement element) throws UnreadableXmlException {
        if (open.size() == DEEPEST) {
            throw element.unreadable("elements are nested more than " + DEEPEST + " deep");
        }
        open.push(new Open(
                Origin.of(path, element.line()),
                element.name(),
                element.attributes(),
                new StringBuilder(),
                new ArrayList<>()));
    }

    @Override
    public void end(String name) {
        Open closed = open.pop();
        Part part =
                new Part(closed.at(), name, closed.attributes(), closed.text().toString(), closed.parts());
        if (open.isEmpty()) {
            root = part;
        } else {
            open.element().parts().add(part);
        }
    }

    @Override
    public void text(Supplier<String> text) {
        if (!open.isEmpty()) {
            open.element().text().append(text.get());
        }
    }
}
