package dev.readiness.release.changelog;

import dev.readiness.markdown.Blocks;
import dev.readiness.markdown.CommonMark;
import dev.readiness.release.text.SourceText;
import java.util.List;
import java.util.stream.Collectors;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.ThematicBreak;

/** The lines that blocks of Markdown take. */
final class Places {

    private Places() {}

    static Node parse(SourceText source) {
        return CommonMark.parse(source.lines().stream().map(line -> line.text()).collect(Collectors.joining("\n")));
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

    /** Whether a block shows: a heading does, a comment or an anchor does not. */
    static boolean shows(Node block) {
        return block instanceof Heading || block instanceof ThematicBreak || Blocks.says(block);
    }
}
