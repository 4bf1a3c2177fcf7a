package dev.readiness.gather.markdown;

import java.util.function.UnaryOperator;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/**
 * Parses Markdown that somebody else wrote, and takes the markup off.
 *
 * @see <a href="https://spec.commonmark.org/0.31.2/">CommonMark</a>
 */
public final class CommonMark {

    /** How deep blocks and inlines may nest; what is deeper is text. */
    private static final int DEEPEST = 100;

    private static final Parser PARSER = Parser.builder()
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .maxOpenBlockParsers(DEEPEST)
            .maxInlineNesting(DEEPEST)
            .build();

    private CommonMark() {}

    /** The document, each node with its place in the source; every text is Markdown. */
    public static Node parse(String text) {
        return PARSER.parse(text);
    }

    /** The text of inline nodes without markup. */
    public static String text(Node parent) {
        return text(parent, UnaryOperator.identity());
    }

    /**
     * The text of inline nodes without markup but for their links.
     *
     * @param link says how the text of a link is to stand, whether the link is inline or by reference
     */
    public static String text(Node parent, UnaryOperator<String> link) {
        StringBuilder text = new StringBuilder();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Text literal) {
                text.append(literal.getLiteral());
            } else if (node instanceof Code code) {
                text.append(code.getLiteral());
            } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
                text.append(' ');
            } else if (node instanceof Link) {
                text.append(link.apply(text(node, link)));
            } else {
                text.append(text(node, link));
            }
        }
        return text.toString();
    }
}
