package dev.readiness.gather.documents;

import dev.readiness.facts.Origin;
import dev.readiness.facts.documents.Document.Mention;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;

/** Versions of the project's own artifacts in code blocks: what a reader copies to install it. */
final class Mentions {

    private static final String VERSION = "v?(\\d[\\w.+-]*)";
    private static final Pattern XML = Pattern.compile("<groupId>\\s*([\\w.-]+)\\s*</groupId>\\s*"
            + "<artifactId>\\s*([\\w.-]+)\\s*</artifactId>\\s*<version>\\s*" + VERSION + "\\s*</version>");
    private static final Pattern SHORT = Pattern.compile("(?<![\\w.-])([\\w.-]+):([\\w.-]+):" + VERSION);
    private static final Pattern JAR =
            Pattern.compile("(?<![\\w.-])([A-Za-z][\\w.-]*?)-(\\d[\\w.]*(?:-SNAPSHOT)?)(?:-[a-z]+)*\\.(?:jar|war)");

    private Mentions() {}

    /** @param own "groupId:artifactId" of every module */
    static List<Mention> of(Markdown markdown, Set<String> own) {
        List<Mention> mentions = new ArrayList<>();
        for (Node node : markdown.nodes()) {
            if (node instanceof FencedCodeBlock fence) {
                code(markdown, markdown.line(node) + 1, fence.getLiteral(), own, mentions);
            } else if (node instanceof IndentedCodeBlock block) {
                code(markdown, markdown.line(node), block.getLiteral(), own, mentions);
            }
        }
        return mentions;
    }

    private static void code(Markdown markdown, int first, String code, Set<String> own, List<Mention> mentions) {
        for (Pattern pattern : List.of(XML, SHORT)) {
            Matcher matcher = pattern.matcher(code);
            while (matcher.find()) {
                String artifact = matcher.group(1) + ":" + matcher.group(2);
                if (own.contains(artifact)) {
                    mentions.add(new Mention(place(markdown, first, code, matcher.end()), artifact, matcher.group(3)));
                }
            }
        }
        Matcher jar = JAR.matcher(code);
        while (jar.find()) {
            String artifact = jar.group(1);
            if (own.stream().anyMatch(name -> name.endsWith(":" + artifact))) {
                mentions.add(new Mention(place(markdown, first, code, jar.end()), artifact, jar.group(2)));
            }
        }
    }

    private static Origin place(Markdown markdown, int first, String code, int end) {
        int line = (int) code.substring(0, end).chars().filter(c -> c == '\n').count();
        return Origin.of(markdown.path(), first + line);
    }
}
