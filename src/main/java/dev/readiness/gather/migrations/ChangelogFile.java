package dev.readiness.gather.migrations;

import dev.readiness.facts.migration.Migration;
import dev.readiness.facts.migration.Migration.Tool;
import dev.readiness.gather.ProjectTree;
import dev.readiness.gather.cache.Digest;
import dev.readiness.gather.xml.UnreadableXmlException;
import dev.readiness.gather.yaml.YamlReader;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One change log.
 *
 * @param root the element databaseChangeLog
 */
record ChangelogFile(String path, String text, Part root) {

    private static final Pattern NAME = Pattern.compile(".+\\.(?:xml|ya?ml|json|sql)");
    private static final Set<String> NO_CHANGES = Set.of("comment", "preConditions", "rollback", "validCheckSum");
    private static final List<String> MAY_CHANGE = List.of("runOnChange", "runAlways");

    static boolean isChangelog(String name) {
        return NAME.matcher(name).matches();
    }

    static Optional<ChangelogFile> parse(ProjectTree tree, String path, String text, Findings findings) {
        return root(tree, path, text, findings).map(root -> new ChangelogFile(path, text, root));
    }

    private static Optional<Part> root(ProjectTree tree, String path, String text, Findings findings) {
        if (path.endsWith(".sql")) {
            return Optional.of(SqlChangelog.parse(path, text));
        }
        if (path.endsWith(".xml")) {
            try {
                return XmlChangelog.parse(tree, path);
            } catch (UnreadableXmlException e) {
                findings.unreadable(e.at(), String.valueOf(e.getMessage()));
                return Optional.empty();
            }
        }
        YamlReader.Result result = new YamlReader().read(path, text);
        if (result instanceof YamlReader.Problem problem) {
            findings.unreadable(problem.at(), "the file " + problem.message());
            return Optional.empty();
        }
        return Optional.of(YamlChangelog.of(path, ((YamlReader.Documents) result).documents()));
    }

    List<Part> items() {
        return root.parts();
    }

    /** What stands for the file in the identity of a change set. */
    String identity(Part changeSet) {
        return Stream.of(changeSet, root)
                .map(part -> part.attribute("logicalFilePath"))
                .filter(logical -> !logical.isEmpty())
                .findFirst()
                .orElse(path);
    }

    /** @param reference gives the text of the file that a change names */
    Script script(String id, Part changeSet, Function<Part, String> reference) {
        List<Part> changes = changeSet.parts().stream()
                .flatMap(part -> part.name().equals("changes") ? part.parts().stream() : Stream.of(part))
                .filter(part -> !NO_CHANGES.contains(part.name()))
                .map(part -> part.name().equals("sqlFile") ? part.withText(reference.apply(part)) : part)
                .toList();
        boolean sql = path.endsWith(".sql");
        String digest = sql
                ? changeSet.canonical(false)
                : changes.stream()
                        .map(change -> change.canonical(true)
                                + (change.name().startsWith("load") ? reference.apply(change) : ""))
                        .collect(Collectors.joining());
        int line = first(changeSet);
        return new Script(
                new Migration(
                        Tool.LIQUIBASE,
                        id,
                        Optional.empty(),
                        description(changeSet, changes),
                        Digest.of(digest),
                        MAY_CHANGE.stream().anyMatch(changeSet::is) || changeSet.has("validCheckSum"),
                        changeSet.at()),
                block(changeSet),
                line,
                changes,
                changeSet.has("rollback"));
    }

    private static String description(Part changeSet, List<Part> changes) {
        String comment = Stream.concat(
                        Stream.of(changeSet.attribute("comment")),
                        changeSet.parts().stream()
                                .filter(part -> part.name().equals("comment"))
                                .map(Part::text))
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
        return comment.isEmpty()
                ? changes.stream()
                        .map(change -> (change.name() + " " + change.attribute("tableName")).strip())
                        .distinct()
                        .collect(Collectors.joining(", "))
                : comment;
    }

    /** The lines of a change set and the comments directly above it, up to the next one. */
    private String block(Part changeSet) {
        List<String> lines = text.lines().toList();
        int end = items().stream()
                .filter(item -> item.at().line() > changeSet.at().line())
                .mapToInt(this::first)
                .min()
                .orElse(lines.size() + 1);
        int start = first(changeSet);
        return String.join(
                "\n",
                lines.subList(Math.min(start - 1, lines.size()), Math.max(start - 1, Math.min(end - 1, lines.size()))));
    }

    private int first(Part item) {
        List<String> lines = text.lines().toList();
        int line = Math.max(1, item.at().line());
        while (line > 1 && isComment(lines.get(line - 2))) {
            line--;
        }
        return line;
    }

    private static boolean isComment(String line) {
        String start = line.strip().toLowerCase(Locale.ROOT);
        return start.startsWith("#") || start.startsWith("<!--");
    }
}
