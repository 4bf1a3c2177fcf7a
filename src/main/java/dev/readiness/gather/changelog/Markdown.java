package dev.readiness.gather.changelog;

import dev.readiness.facts.Origin;
import dev.readiness.gather.markdown.CommonMark;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;

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

    /** The text of inline nodes without markup; the text of a link in brackets, whether it was inline or by reference. */
    static String text(Node parent) {
        return CommonMark.text(parent, text -> "[" + text + "]");
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

    /** Whether a block tells a reader something: neither a heading nor a rule, and no list of nothing. */
    static boolean says(Node block) {
        if (block instanceof ListBlock || block instanceof ListItem) {
            for (Node child = block.getFirstChild(); child != null; child = child.getNext()) {
                if (says(child)) {
                    return true;
                }
            }
            return false;
        }
        return !(block instanceof Heading) && !(block instanceof ThematicBreak) && !isInvisible(block);
    }

    /** Whether a block shows nothing to a reader: comments, anchors, definitions of links. */
    static boolean isInvisible(Node block) {
        if (block instanceof HtmlBlock html) {
            return html.getLiteral()
                    .replaceAll("(?s)<!--.*?-->", "")
                    .replaceAll("<[^>]*>", "")
                    .isBlank();
        }
        if (block instanceof Paragraph) {
            for (Node node = block.getFirstChild(); node != null; node = node.getNext()) {
                boolean blank = node instanceof Text text && text.getLiteral().isBlank();
                if (!blank && !(node instanceof HtmlInline) && !(node instanceof SoftLineBreak)) {
                    return false;
                }
            }
            return true;
        }
        return block instanceof LinkReferenceDefinition;
    }
}
