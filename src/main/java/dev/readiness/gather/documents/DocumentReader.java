package dev.readiness.gather.documents;

import dev.readiness.facts.documents.Document;
import dev.readiness.facts.documents.Document.Unfinished;
import dev.readiness.gather.ProjectTree;
import dev.readiness.gather.ProjectTree.Content;
import dev.readiness.gather.secret.SecretModel;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Text;

/** Reads one document. */
final class DocumentReader {

    /** The largest document that is read, in bytes. */
    static final long LIMIT = 5_000_000;

    private static final Pattern WORD = Pattern.compile("(?<![A-Za-z0-9_])[A-Z][A-Z0-9_]+(?![A-Za-z0-9_])");
    private static final Pattern UNFINISHED = Pattern.compile("\\b(?:TODO|TBD|FIXME)\\b|(?i:\\blorem ipsum\\b)");

    private final ProjectTree tree;
    private final Links links;
    private final Set<String> own;

    /** @param own "groupId:artifactId" of every module */
    DocumentReader(ProjectTree tree, Set<String> own) {
        this.tree = tree;
        this.links = new Links(tree);
        this.own = Set.copyOf(own);
    }

    /** The document; empty when there is none, or none that is text. */
    Optional<Document> read(String path) {
        if (!(tree.read(path, LIMIT) instanceof Content.Bytes bytes)) {
            return Optional.empty();
        }
        String text = bytes.utf8();
        if (text.indexOf('\0') >= 0) {
            return Optional.empty();
        }
        if (!Links.isMarkdown(path)) {
            return Optional.of(new Document(path, false, List.of(), List.of(), words(text), List.of(), List.of()));
        }
        Markdown markdown = Markdown.parse(path, SecretModel.prose(text));
        return Optional.of(new Document(
                path,
                true,
                Headings.of(markdown),
                links.broken(markdown),
                words(text),
                Mentions.of(markdown, own),
                unfinished(markdown)));
    }

    private static SortedSet<String> words(String text) {
        SortedSet<String> words = new TreeSet<>();
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            words.add(word.group());
        }
        return words;
    }

    private static List<Unfinished> unfinished(Markdown markdown) {
        return markdown.all(Text.class).stream()
                .flatMap(text -> UNFINISHED
                        .matcher(text.getLiteral())
                        .results()
                        .map(found -> new Unfinished(markdown.at(text), found.group())))
                .toList();
    }
}
