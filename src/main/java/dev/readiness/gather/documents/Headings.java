package dev.readiness.gather.documents;

import dev.readiness.facts.documents.Document;
import dev.readiness.markdown.CommonMark;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.ThematicBreak;

/** The headings of a document, with the anchors that GitHub gives them. */
final class Headings {

    private static final Pattern NO_ANCHOR = Pattern.compile("[^\\p{L}\\p{M}\\p{N}\\p{Pc} -]");
    private static final Pattern HTML_ANCHOR = Pattern.compile("\\b(?:id|name)\\s*=\\s*[\"']?([^\"'\\s>]+)");

    private Headings() {}

    static List<Document.Heading> of(Markdown markdown) {
        Map<String, Integer> used = new HashMap<>();
        List<Document.Heading> headings = new ArrayList<>();
        for (Heading heading : markdown.all(Heading.class)) {
            String text = CommonMark.text(heading).strip();
            headings.add(new Document.Heading(
                    markdown.at(heading), heading.getLevel(), text, anchor(text, used), isEmpty(heading)));
        }
        return headings;
    }

    /** Everything that a link into the document can name. */
    static Set<String> anchors(Markdown markdown) {
        Set<String> anchors = new HashSet<>();
        of(markdown).forEach(heading -> anchors.add(heading.anchor()));
        for (Node node : markdown.nodes()) {
            String html = node instanceof HtmlBlock block
                    ? block.getLiteral()
                    : node instanceof HtmlInline inline ? inline.getLiteral() : "";
            Matcher anchor = HTML_ANCHOR.matcher(html);
            while (anchor.find()) {
                anchors.add(anchor.group(1).toLowerCase(Locale.ROOT));
            }
        }
        return anchors;
    }

    private static String anchor(String text, Map<String, Integer> used) {
        String plain =
                NO_ANCHOR.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("").replace(' ', '-');
        int before = used.merge(plain, 1, Integer::sum) - 1;
        return before == 0 ? plain : plain + "-" + before;
    }

    /** Whether no block that says something comes before the next heading of its level or above. */
    private static boolean isEmpty(Heading heading) {
        for (Node node = heading.getNext(); node != null; node = node.getNext()) {
            if (node instanceof Heading next) {
                if (next.getLevel() <= heading.getLevel()) {
                    return true;
                }
            } else if (says(node)) {
                return false;
            }
        }
        return true;
    }

    private static boolean says(Node block) {
        if (block instanceof HtmlBlock html) {
            return !html.getLiteral().replaceAll("(?s)<!--.*?-->", "").isBlank();
        }
        return !(block instanceof ThematicBreak) && !(block instanceof LinkReferenceDefinition);
    }
}
