package dev.readiness.markdown;

import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;

/** What a reader gets of a block. */
public final class Blocks {

    private Blocks() {}

    /** Whether a block tells a reader something: neither a heading nor a rule, and no list of nothing. */
    public static boolean says(Node block) {
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
    public static boolean isInvisible(Node block) {
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
