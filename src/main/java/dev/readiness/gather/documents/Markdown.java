package dev.readiness.gather.documents;

import dev.readiness.facts.Origin;
import dev.readiness.markdown.CommonMark;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

/**
 * A parsed document and the way from its nodes back to the source.
 *
 * @param nodes all, in the order of the document
 */
record Markdown(String path, List<String> lines, Node root, List<Node> nodes) {

    static Markdown parse(String path, String text) {
        Node root = CommonMark.parse(text);
        List<Node> nodes = new ArrayList<>();
        collect(root, nodes);
        return new Markdown(path, text.lines().toList(), root, nodes);
    }

    <T extends Node> List<T> all(Class<T> kind) {
        return nodes.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** The line of a node, 1-based; 0 when it has none. */
    int line(Node node) {
        List<SourceSpan> spans = node.getSourceSpans();
        return spans.isEmpty() ? 0 : spans.get(0).getLineIndex() + 1;
    }

    Origin at(Node node) {
        return Origin.of(path, line(node));
    }

    private static void collect(Node parent, List<Node> nodes) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            nodes.add(node);
            collect(node, nodes);
        }
    }
}
