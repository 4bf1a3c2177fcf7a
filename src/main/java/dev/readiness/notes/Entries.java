package dev.readiness.notes;

import dev.readiness.facts.git.Commit;
import dev.readiness.facts.git.Commit.Conventional;
import dev.readiness.facts.git.Commit.Footer;
import dev.readiness.facts.git.Raised;
import dev.readiness.facts.git.Reverts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** Makes entries of commits: what a squash lists stands for itself, and what was picked twice is told once. */
final class Entries {

    private final Map<String, Entry> entries = new LinkedHashMap<>();

    private Entries() {}

    /** @param landed newest first */
    static List<Entry> of(List<Commit> landed) {
        Entries entries = new Entries();
        boolean convention = false;
        for (Commit commit : landed) {
            convention |=
                    commit.conventional().isPresent() || !commit.squashed().isEmpty();
        }
        for (Commit commit : landed) {
            entries.add(commit, convention);
        }
        return new ArrayList<>(entries.entries.values());
    }

    private void add(Commit commit, boolean convention) {
        References read = References.of(commit.subject(), List.of());
        if (commit.conventional().isPresent()) {
            add(commit, commit.conventional().get(), List.of());
        } else if (Reverts.undone(commit.subject()).isPresent()) {
            put(
                    Category.REVERT,
                    Optional.empty(),
                    Reverts.undone(commit.subject()).get(),
                    read.references(),
                    commit.id());
        } else if (Raised.isSaidBy(commit.subject())) {
            put(Category.DEPENDENCY, Optional.empty(), read.title(), read.references(), commit.id());
        } else if (!convention) {
            put(Category.OTHER, Optional.empty(), read.title(), read.references(), commit.id());
        }
        for (Commit listed : commit.squashed()) {
            listed.conventional().ifPresent(parts -> add(listed, parts, read.references()));
        }
    }

    private void add(Commit commit, Conventional parts, List<Reference> outer) {
        Optional<Category> category = Category.of(parts);
        if (category.isEmpty() && parts.breaking().isEmpty()) {
            return;
        }
        References read = References.of(parts.description(), parts.footers());
        List<Reference> all = united(read.references(), outer);
        boolean warned = false;
        for (Footer footer : parts.footers()) {
            String warning = footer.isBreaking() ? oneLine(footer.value()) : "";
            if (!warning.isEmpty()) {
                put(Category.BREAKING, parts.scope(), warning, all, commit.id());
                warned = true;
            }
        }
        boolean bangOnly = !warned && parts.breaking().isPresent();
        (bangOnly ? Optional.of(Category.BREAKING) : category)
                .ifPresent(found -> put(found, parts.scope(), read.title(), all, commit.id()));
    }

    private static List<Reference> united(List<Reference> one, List<Reference> other) {
        if (other.isEmpty()) {
            return one;
        }
        TreeSet<Reference> both = new TreeSet<>(one);
        both.addAll(other);
        return new ArrayList<>(both);
    }

    private void put(
            Category category, Optional<String> scope, String text, List<Reference> references, String commit) {
        String key = category + "\n" + scope.orElse("").toLowerCase(Locale.ROOT) + "\n" + text.toLowerCase(Locale.ROOT);
        Entry known = entries.get(key);
        if (known == null) {
            entries.put(key, new Entry(category, scope, text, references, commit));
            return;
        }
        List<Reference> all = united(known.references(), references);
        entries.put(key, new Entry(category, known.scope(), known.text(), all, known.commit()));
    }

    private static String oneLine(String text) {
        return text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .reduce((a, b) -> a + " " + b)
                .orElse("");
    }
}
