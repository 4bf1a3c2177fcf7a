package dev.readiness.gather.documents;

import dev.readiness.facts.Origin;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/**
 * A parsed document and the way from its nodes back to the source.
 *
 * @param nodes all, in the order of the document
 */
record Markdown(String path, List<String> lines, Node root, List<Node> nodes) {

    static Markdown parse(String path, String text) {
        Node root = Parser.builder()
                .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
                .maxOpenBlockParsers(100)
                .maxInlineNesting(100)
                .build()
                .parse(text);
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

    /** The text of what is in a node, without markup. */
    static String text(Node parent) {
        StringBuilder text = new StringBuilder();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Text literal) {
                text.append(literal.getLiteral());
            } else if (node instanceof Code code) {
                text.append(code.getLiteral());
            } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
                text.append(' ');
            } else {
                text.append(text(node));
            }
        }
        return text.toString();
    }

    private static void collect(Node parent, List<Node> nodes) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            nodes.add(node);
            collect(node, nodes);
        }
    }
}
