package dev.readiness.render.notes;

import dev.readiness.facts.git.SemanticVersion;
import dev.readiness.facts.operations.Change;
import dev.readiness.notes.Category;
import dev.readiness.notes.Entry;
import dev.readiness.notes.Links;
import dev.readiness.notes.ReleaseNotes;
import dev.readiness.notes.ReleaseNotes.Title;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The model of {@code release-notes.md}. Values whose name ends in {@code Markdown} are Markdown already and stand in three
 * braces; all others are plain text.
 */
public final class NotesModel {

    private NotesModel() {}

    public static Map<String, Object> of(ReleaseNotes notes, Links links) {
        Prose prose = new Prose(links);
        Title title = notes.title();
        Map<String, Object> model = new TreeMap<>();
        model.put("project", title.project());
        model.put("version", title.version());
        model.put("versionMarkdown", version(title.version(), prose));
        model.put("date", title.date());
        model.put("since", title.since().orElse(""));
        model.put(
                "compareUrl",
                title.since().flatMap(tag -> links.compare(tag, title.tag())).orElse(""));
        model.put("wordsMarkdown", notes.words());
        for (Category category : Category.values()) {
            model.put(category.word(), section(entries(notes.of(category), prose, links)));
        }
        model.put("operations", OperationsModel.of(notes.operations()));
        model.put("dependencySection", hasDependencies(notes));
        model.put("contributors", notes.contributors());
        model.put(
                "contributorsMarkdown",
                notes.contributors().stream().map(prose::markdown).collect(Collectors.joining(", ")));
        model.put("unlisted", notes.unlisted() == 0 ? "" : Integer.toString(notes.unlisted()));
        model.put("unlistedOne", notes.unlisted() == 1);
        model.put("unknown", notes.unknown().orElse(""));
        model.put("isEmpty", isEmpty(notes));
        return model;
    }

    /** A version that is one needs no escape, which would stand in everybody's way. */
    private static String version(String text, Prose prose) {
        return SemanticVersion.parse(text).isPresent() ? text : prose.markdown(text);
    }

    /** A list that has a heading: nothing, so that the heading goes too, or a part with {@code entries}. */
    static Object section(List<Object> entries) {
        return entries.isEmpty() ? false : Map.of("entries", entries);
    }

    static List<Object> entries(List<Entry> entries, Prose prose, Links links) {
        return entries.stream().<Object>map(entry -> entry(entry, prose, links)).toList();
    }

    private static Map<String, Object> entry(Entry entry, Prose prose, Links links) {
        Map<String, Object> model = new TreeMap<>();
        model.put("scope", entry.scope().orElse("").strip());
        model.put("scopeMarkdown", prose.markdown(entry.scope().orElse("").strip()));
        model.put("text", entry.text());
        model.put("textMarkdown", prose.markdown(entry.text()));
        model.put(
                "references", entry.references().stream().map(Object::toString).toList());
        model.put("referencesMarkdown", references(entry, prose));
        model.put("commit", entry.commit());
        model.put(
                "abbrev", entry.commit().substring(0, Math.min(7, entry.commit().length())));
        model.put("commitUrl", links.toCommit(entry.commit()).orElse(""));
        return model;
    }

    /** In parentheses after a blank, or nothing. */
    static String references(Entry entry, Prose prose) {
        return entry.references().isEmpty()
                ? ""
                : entry.references().stream().map(prose::reference).collect(Collectors.joining(", ", " (", ")"));
    }

    private static boolean isEmpty(ReleaseNotes notes) {
        return notes.words().isBlank()
                && notes.entries().isEmpty()
                && notes.unknown().isEmpty()
                && notes.operations().map(diff -> diff.changes().isEmpty()).orElse(true);
    }

    private static boolean hasDependencies(ReleaseNotes notes) {
        return !notes.of(Category.DEPENDENCY).isEmpty()
                || notes.operations().stream()
                        .anyMatch(diff ->
                                diff.of(Change.Subject.DEPENDENCY).findAny().isPresent());
    }
}
