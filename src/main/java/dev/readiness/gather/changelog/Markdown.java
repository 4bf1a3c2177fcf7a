package dev.readiness.gather.changelog;

import dev.readiness.facts.Origin;
import dev.readiness.markdown.CommonMark;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

/** A parsed file and the way from its nodes back to the source. */
record Markdown(String path, String source, Node root) {

    static Markdown parse(String path, String source) {
        return new Markdown(path, source, CommonMark.parse(source));
    }

    Origin at(Node node) {
        List<SourceSpan> spans = node.getSourceSpans();
        return spans.isEmpty() ? Origin.of(path) : Origin.of(path, spans.get(0).getLineIndex() + 1);
    }

    int start(Node node) {
        return node.getSourceSpans().get(0).getInputIndex();
    }

    int end(Node node) {
        List<SourceSpan> spans = node.getSourceSpans();
        SourceSpan last = spans.get(spans.size() - 1);
        return last.getInputIndex() + last.getLength();
    }

    /** The text of inline nodes without markup; that of a link in brackets. */
    static String text(Node parent) {
        return CommonMark.bracketed(parent);
    }

    /** The target of the first link among inline nodes. */
    static Optional<String> link(Node parent) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            Optional<String> target =
                    node instanceof Link link ? Optional.ofNullable(link.getDestination()) : link(node);
            if (target.isPresent()) {
                return target;
            }
        }
        return Optional.empty();
    }
}
