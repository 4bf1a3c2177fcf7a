package dev.readiness.gather.changelog;

import dev.readiness.facts.changelog.ChangelogFacts;
import dev.readiness.facts.changelog.ChangelogWords;
import dev.readiness.facts.changelog.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;

/** Takes sections out of a changelog as they are. The definitions of their links stand elsewhere in the file and come along. */
final class WordsReader {

    /** How links are named, and where they lead as written. */
    private final Map<String, String> definitions = new TreeMap<>();

    private WordsReader(Markdown markdown) {
        for (Node node = markdown.root().getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof LinkReferenceDefinition definition) {
                definitions.putIfAbsent(
                        "[" + definition.getLabel().toLowerCase(Locale.ROOT) + "]",
                        markdown.source().substring(markdown.start(node), markdown.end(node)));
            }
        }
    }

    static ChangelogWords read(String path, String text) {
        String source = text.replace("\r\n", "\n");
        WordsReader reader = new WordsReader(Markdown.parse(path, source));
        ChangelogFacts changelog = ChangelogParser.parse(path, source);
        Map<String, String> releases = new TreeMap<>();
        for (Section section : changelog.releases()) {
            section.version()
                    .filter(version -> !section.isEmpty())
                    .ifPresent(version -> releases.putIfAbsent(version, reader.words(section)));
        }
        return new ChangelogWords(
                changelog
                        .unreleased()
                        .filter(section -> !section.isEmpty())
                        .map(reader::words)
                        .orElse(""),
                releases);
    }

    private String words(Section section) {
        String body = withoutBlankLines(section.body());
        String plain = body.toLowerCase(Locale.ROOT);
        List<String> used = new ArrayList<>();
        definitions.forEach((label, definition) -> {
            if (plain.contains(label) && !body.contains(definition)) {
                used.add(definition);
            }
        });
        return used.isEmpty() ? body : body + "\n\n" + String.join("\n", used);
    }

    /** Around it only. */
    private static String withoutBlankLines(String body) {
        return body.replaceFirst("\\A(?:[ \\t]*\\n)+", "").stripTrailing();
    }
}
