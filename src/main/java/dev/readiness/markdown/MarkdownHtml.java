package dev.readiness.markdown;

import java.util.Set;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.html.HtmlWriter;

/** Markdown as a part of a page: raw HTML in it is text, addresses of other kinds than the web's lead nowhere, images are words. */
public final class MarkdownHtml {

    private static final int DEEPEST_HEADING = 6;
    /** The level that a page of ours begins with: "## What". */
    private static final int FIRST_LEVEL = 2;

    private MarkdownHtml() {}

    /**
     * The text as HTML.
     *
     * @param level of its headings of the second level, 1 to 6; deeper ones follow
     */
    public static String of(String markdown, int level) {
        return HtmlRenderer.builder()
                .escapeHtml(true)
                .sanitizeUrls(true)
                .omitSingleParagraphP(false)
                .nodeRendererFactory(context -> new InPage(context, level - FIRST_LEVEL))
                .build()
                .render(CommonMark.parse(markdown));
    }

    /** What looks otherwise in the page than by itself. */
    private record InPage(HtmlNodeRendererContext context, int deeper) implements NodeRenderer {

        @Override
        public Set<Class<? extends Node>> getNodeTypes() {
            return Set.of(Heading.class, Image.class, FencedCodeBlock.class);
        }

        @Override
        public void render(Node node) {
            if (node instanceof Heading heading) {
                inside(heading, "h" + Math.max(1, Math.min(heading.getLevel() + deeper, DEEPEST_HEADING)));
            } else if (node instanceof Image) {
                children(node);
            } else if (node instanceof FencedCodeBlock block) {
                code(block);
            }
        }

        private void inside(Node node, String tag) {
            HtmlWriter html = context.getWriter();
            html.line();
            html.tag(tag);
            children(node);
            html.tag("/" + tag);
            html.line();
        }

        private void children(Node node) {
            for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
                context.render(child);
            }
        }

        /** With the words that follow the language, which in a page of a rule say what the file is. */
        private void code(FencedCodeBlock block) {
            HtmlWriter html = context.getWriter();
            String info = block.getInfo() == null ? "" : block.getInfo();
            int end = info.indexOf(' ');
            html.line();
            html.tag("figure");
            if (end > 0) {
                html.tag("figcaption");
                html.text(info.substring(end + 1));
                html.tag("/figcaption");
            }
            html.tag("pre");
            html.tag("code");
            html.text(block.getLiteral());
            html.tag("/code");
            html.tag("/pre");
            html.tag("/figure");
            html.line();
        }
    }
}
