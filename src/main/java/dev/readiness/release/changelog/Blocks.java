package dev.readiness.release.changelog;

import dev.readiness.release.text.SourceText;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** Blocks of Markdown and their lines. */
final class Blocks {

    /** The categories of Keep a Changelog, in its order. */
    static final List<String> CATEGORIES = List.of("added", "changed", "deprecated", "removed", "fixed", "security");

    /** Deeper nesting is text; nobody writes it, and it would cost the stack. */
    private static final int DEEPEST = 100;

    private static final Parser PARSER = Parser.builder()
            .includeSourceSpans(IncludeSourceSpans.BLOCKS)
            .maxOpenBlockParsers(DEEPEST)
            .maxInlineNesting(DEEPEST)
            .build();

    private static final Set<String> FRONT_MATTER = Set.of("---", "+++");

    private Blocks() {}

    /** The document. Front matter is no part of it: its last key would be the heading of a section to CommonMark. */
    static Node parse(SourceText source) {
        int body = frontMatter(source);
        return PARSER.parse("\n".repeat(body)
                + source.lines().stream().skip(body).map(line -> line.text()).collect(Collectors.joining("\n")));
    }

    /** The number of its lines. */
    private static int frontMatter(SourceText source) {
        if (source.isBlank(0)
                || source.isBlank(1)
                || !FRONT_MATTER.contains(source.at(0).stripTrailing())) {
            return 0;
        }
        for (int index = 1; index < source.lines().size(); index++) {
            if (source.at(index).stripTrailing().equals(source.at(0).stripTrailing())) {
                return index + 1;
            }
        }
        return 0;
    }

    /** The index of a block's first line. */
    static int start(Node block) {
        return block.getSourceSpans().get(0).getLineIndex();
    }

    /** The index after a block's last line that is not blank. */
    static int end(SourceText source, Node block) {
        List<SourceSpan> spans = block.getSourceSpans();
        int end = spans.get(spans.size() - 1).getLineIndex() + 1;
        while (end > start(block) + 1 && source.isBlank(end - 1)) {
            end--;
        }
        return end;
    }

    /** Whether a block tells a reader something; a heading does not, nor does a list of nothing. */
    static boolean says(SourceText source, Node block) {
        if (block instanceof Heading || block instanceof ThematicBreak || block instanceof LinkReferenceDefinition) {
            return false;
        }
        if (!(block instanceof HtmlBlock) && !(block instanceof Paragraph) && !(block instanceof ListBlock)) {
            return true;
        }
        String text = source.lines().subList(start(block), end(source, block)).stream()
                .map(line -> line.text().replaceFirst("^\\s*(?:[-*+]|\\d{1,9}[.)])(?=\\s|$)", ""))
                .collect(Collectors.joining("\n"));
        return !text.replaceAll("(?s)<!--.*?-->", "")
                .replaceAll("<[/A-Za-z][^>:]*>", "")
                .isBlank();
    }

    /** Whether a block shows: a heading does, a comment or an anchor does not. */
    static boolean shows(SourceText source, Node block) {
        return block instanceof Heading || block instanceof ThematicBreak || says(source, block);
    }

    static boolean isCategory(Heading heading) {
        return CATEGORIES.contains(text(heading).strip().toLowerCase(Locale.ROOT));
    }

    /** The text of a heading without markup; that of a link in brackets. */
    static String text(Heading heading) {
        StringBuilder all = new StringBuilder();
        heading.accept(new AbstractVisitor() {
            @Override
            public void visit(Text text) {
                all.append(text.getLiteral());
            }

            @Override
            public void visit(Code code) {
                all.append(code.getLiteral());
            }

            @Override
            public void visit(Link link) {
                all.append('[');
                visitChildren(link);
                all.append(']');
            }
        });
        return all.toString();
    }
}
