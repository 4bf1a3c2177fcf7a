package dev.readiness.gather.yaml;

import dev.readiness.facts.Origin;
import java.util.Map;
import java.util.TreeMap;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;

/** Says what SnakeYAML complains about in words that hold nothing of the document. */
final class YamlWords {

    /** By a fixed part of SnakeYAML's message; the variable parts quote the document. */
    private static final Map<String, String> WORDS = new TreeMap<>(Map.of(
            "mapping values are not allowed",
                    "has a \":\" where no key can stand; a value with \": \" in it needs quotes",
            "could not find expected ':'", "has a line that is neither a key with a value nor a list item",
            "that cannot start any token", "has a value that starts with a reserved character and needs quotes",
            "found unexpected end of stream", "has a quote that is never closed",
            "expected <block end>", "has a line whose indentation does not fit the lines above it",
            "expected the node content", "has a bracket that is not closed, or a value is missing",
            "expected ',' or", "has a bracket that is not closed, or a comma is missing",
            "found duplicate anchor", "has an anchor twice",
            "found undefined tag handle", "has a tag with an undeclared prefix"));

    private YamlWords() {}

    static YamlFault fault(String path, String text, YAMLException exception) {
        if (!(exception instanceof MarkedYAMLException marked)) {
            return new YamlFault(Origin.of(path), "is not YAML");
        }
        String problem = marked.getProblem() == null ? "" : marked.getProblem();
        boolean open = problem.startsWith("found unexpected end of stream") && marked.getContextMark() != null;
        Mark mark = open ? marked.getContextMark() : marked.getProblemMark();
        if (mark == null) {
            return new YamlFault(Origin.of(path), "is not YAML");
        }
        return new YamlFault(
                origin(path, mark), isTab(text, mark) ? "has a tab where only spaces can stand" : words(problem));
    }

    static Origin origin(String path, Mark mark) {
        return new Origin(path, mark.getLine() + 1, mark.getColumn() + 1);
    }

    private static String words(String problem) {
        return WORDS.entrySet().stream()
                .filter(entry -> problem.contains(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("has a line that is not YAML");
    }

    /** Whether a tab indents the line, or stands at the place itself. */
    private static boolean isTab(String text, Mark mark) {
        String line = text.lines().skip(mark.getLine()).findFirst().orElse("");
        String indent = line.substring(0, line.length() - line.stripLeading().length());
        return indent.indexOf('\t') >= 0 || (mark.getColumn() < line.length() && line.charAt(mark.getColumn()) == '\t');
    }
}
