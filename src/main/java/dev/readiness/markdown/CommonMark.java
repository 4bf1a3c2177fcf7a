package dev.readiness.markdown;

import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

    /** YAML or TOML between two equal lines at the top; after a blank line the first is a rule of the text. */
    private static final Pattern FRONT_MATTER = Pattern.compile(
            "\\A(---|\\+\\+\\+)[ \\t]*\\R(?![ \\t]*(?:\\R|\\z))(?s:.*?)(?<=[\\r\\n])\\1[ \\t]*(?=[\\r\\n]|\\z)");
    /** What gives way to blanks, so that every place stays the same. */
    private static final Pattern SHOWN = Pattern.compile("[^\\r\\n]+");

    private CommonMark() {}

    /**
     * The document, each node with its place in the source; every text is Markdown. Front matter is no part of it: its last
     * key would be a heading to CommonMark.
     */
    public static Node parse(String text) {
        Matcher matter = FRONT_MATTER.matcher(text);
        return PARSER.parse(
                matter.lookingAt()
                        ? SHOWN.matcher(matter.group()).replaceAll(line -> " "
                                        .repeat(line.group().length()))
                                + text.substring(matter.end())
                        : text);
    }

    /** The text of inline nodes without markup. */
    public static String text(Node parent) {
        return text(parent, UnaryOperator.identity());
    }

    /** The same with the text of a link in brackets, whether it is inline or by reference. */
    public static String bracketed(Node parent) {
        return text(parent, text -> "[" + text + "]");
    }

    private static String text(Node parent, UnaryOperator<String> link) {
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
