package dev.readiness.render.notes;

import dev.readiness.facts.changelog.ChangelogWords;
import dev.readiness.facts.git.ReleaseHistory;
import dev.readiness.facts.git.ReleaseHistory.Release;
import dev.readiness.notes.Category;
import dev.readiness.notes.Entry;
import dev.readiness.notes.Links;
import dev.readiness.notes.ReleaseNotes;
import java.time.LocalDate;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The model of {@code changelog.md}, in the words of Keep a Changelog. A release is made when the template asks for it and
 * then forgotten: a long history has many.
 *
 * @see <a href="https://keepachangelog.com/en/1.1.0/">Keep a Changelog 1.1.0</a>
 */
public final class ChangelogModel {

    /** The headings, in their order, and what belongs under each. */
    private static final Map<String, List<Category>> HEADINGS = headings();

    private final ReleaseHistory history;
    private final ChangelogWords words;
    private final Links links;
    private final Prose prose;

    private ChangelogModel(ReleaseHistory history, ChangelogWords words, Links links) {
        this.history = history;
        this.words = words;
        this.links = links;
        this.prose = new Prose(links);
    }

    public static Map<String, Object> of(ReleaseHistory history, ChangelogWords words, Links links) {
        ChangelogModel model = new ChangelogModel(history, words, links);
        List<Object> targets = model.links();
        return Map.of("releases", model.releases(), "links", targets, "hasLinks", !targets.isEmpty());
    }

    /** What is unreleased as the body of a changelog's section: categories with their entries; empty when there is nothing. */
    public static String unreleased(ReleaseHistory history, Links links) {
        ChangelogModel model = new ChangelogModel(history, ChangelogWords.NONE, links);
        List<Entry> entries = ReleaseNotes.entries(history.unreleased().commits());
        return model.sections(entries).entrySet().stream()
                .map(section -> "### " + section.getKey() + "\n\n- " + String.join("\n- ", section.getValue()) + "\n")
                .collect(Collectors.joining("\n"));
    }

    private static Map<String, List<Category>> headings() {
        Map<String, List<Category>> headings = new LinkedHashMap<>();
        headings.put("Added", List.of(Category.FEATURE));
        headings.put(
                "Changed",
                List.of(Category.BREAKING, Category.PERFORMANCE, Category.REVERT, Category.DEPENDENCY, Category.OTHER));
        headings.put("Fixed", List.of(Category.FIX));
        headings.put("Security", List.of(Category.SECURITY));
        return headings;
    }

    private List<Object> releases() {
        return new AbstractList<>() {
            @Override
            public Object get(int index) {
                return release(history.releases().get(index));
            }

            @Override
            public int size() {
                return history.releases().size();
            }
        };
    }

    private Map<String, Object> release(Release release) {
        Optional<String> version = release.tag().map(tag -> tag.version().toString());
        String told =
                version.map(name -> words.releases().getOrDefault(name, "")).orElse(words.unreleased());
        List<Object> headings = told.isEmpty() ? headings(ReleaseNotes.entries(release.commits())) : List.of();
        Map<String, Object> model = new TreeMap<>();
        model.put("version", version.orElse(""));
        model.put("date", version.isPresent() ? date(release.time()) : "");
        model.put("wordsMarkdown", told);
        model.put("headings", headings);
        model.put("isEmpty", told.isEmpty() && headings.isEmpty() && version.isPresent());
        return model;
    }

    private List<Object> headings(List<Entry> entries) {
        return sections(entries).entrySet().stream()
                .<Object>map(section -> Map.of("title", section.getKey(), "entriesMarkdown", section.getValue()))
                .toList();
    }

    /** Lines by heading; only headings that have any. */
    private Map<String, List<String>> sections(List<Entry> entries) {
        Map<String, List<String>> sections = new LinkedHashMap<>();
        HEADINGS.forEach((title, categories) -> {
            List<String> lines = new ArrayList<>();
            for (Category category : categories) {
                for (Entry entry : entries) {
                    if (entry.category() == category) {
                        lines.add(line(entry));
                    }
                }
            }
            if (!lines.isEmpty()) {
                sections.put(title, lines);
            }
        });
        return sections;
    }

    private String line(Entry entry) {
        String label = entry.category() == Category.BREAKING
                ? "**Breaking:** "
                : entry.category() == Category.REVERT ? "Reverted: " : "";
        String scope = entry.scope().orElse("").strip();
        return label
                + (scope.isEmpty() ? "" : prose.markdown(scope) + ": ")
                + prose.markdown(entry.text())
                + NotesModel.references(entry, prose);
    }

    /** What the versions in the headings lead to; nothing when the remote is not known. */
    private List<Object> links() {
        List<Object> all = new ArrayList<>();
        List<Release> releases = history.releases();
        for (int i = 0; i < releases.size(); i++) {
            Optional<String> tag = releases.get(i).tag().map(known -> known.name());
            Optional<String> before =
                    i + 1 < releases.size() ? releases.get(i + 1).tag().map(known -> known.name()) : Optional.empty();
            Optional<String> url =
                    before.isPresent() ? links.compare(before.get(), tag.orElse("HEAD")) : tag.flatMap(links::toTag);
            String name = releases.get(i)
                    .tag()
                    .map(known -> known.version().toString())
                    .orElse("Unreleased");
            url.ifPresent(target -> all.add(Map.of("name", name, "url", target)));
        }
        return all;
    }

    private static String date(long seconds) {
        return LocalDate.ofEpochDay(Math.floorDiv(seconds, 86_400L)).toString();
    }
}
