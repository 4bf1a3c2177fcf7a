package dev.readiness.release.version;

import dev.readiness.facts.changelog.ChangelogFacts;
import dev.readiness.facts.changelog.Section;
import dev.readiness.facts.git.Bump;
import dev.readiness.facts.git.Commit;
import dev.readiness.facts.git.HistoryFacts;
import dev.readiness.facts.operations.ApiFacts;
import dev.readiness.facts.operations.Change;
import dev.readiness.facts.operations.Change.Kind;
import dev.readiness.facts.operations.Change.Subject;
import dev.readiness.facts.operations.OperationalDiff;
import dev.readiness.notes.Category;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the evidence asks for since the last release: the commits, the maintainer's words, the API and what operators have to do.
 *
 * @param initial whether that release is before 1.0.0
 */
public record Reasons(boolean initial) {

    private static final Map<String, Bump> CATEGORIES = Map.of(
            "removed", Bump.MAJOR,
            "added", Bump.MINOR,
            "changed", Bump.MINOR,
            "deprecated", Bump.MINOR,
            "fixed", Bump.PATCH,
            "security", Bump.PATCH);

    /** All of them, what asks for most first. */
    public List<Reason> of(
            Optional<HistoryFacts> history, Optional<ChangelogFacts> changelog, Optional<OperationalDiff> diff) {
        List<Reason> all = new ArrayList<>();
        history.ifPresent(facts -> all.addAll(commits(facts)));
        changelog.ifPresent(facts -> all.addAll(words(facts)));
        diff.ifPresent(facts -> all.addAll(operations(facts)));
        all.sort(Comparator.comparing(Reason::bump).reversed());
        return List.copyOf(all);
    }

    private List<Reason> commits(HistoryFacts history) {
        return history.standing().stream()
                .filter(Reasons::isNoticed)
                .map(commit -> new Reason(
                        Bump.askedBy(commit, initial), "commit " + commit.shortId(), "\"" + commit.subject() + "\""))
                .toList();
    }

    /** What the release notes tell; and a commit without a type, because it may be anything. */
    private static boolean isNoticed(Commit commit) {
        return commit.conventional()
                .map(parts -> parts.breaking().isPresent() || Category.of(parts).isPresent())
                .orElse(true);
    }

    private List<Reason> words(ChangelogFacts changelog) {
        return changelog.unreleased().filter(section -> !section.isEmpty()).stream()
                .flatMap(section -> section.categories().isEmpty()
                        ? Stream.of(new Reason(Bump.PATCH, place(changelog, section), "words without a category"))
                        : section.categories().stream()
                                .filter(category -> !category.entries().isEmpty())
                                .map(category -> new Reason(
                                        CATEGORIES
                                                .getOrDefault(category.name().toLowerCase(Locale.ROOT), Bump.PATCH)
                                                .within(initial),
                                        changelog.path() + ":" + category.at().line(),
                                        category.name())))
                .toList();
    }

    private static String place(ChangelogFacts changelog, Section section) {
        return changelog.path() + ":" + section.at().line();
    }

    private List<Reason> operations(OperationalDiff diff) {
        Stream<Reason> api = diff.of(Subject.API)
                .map(change -> new Reason(
                        (ApiFacts.isCompatible(change) ? Bump.MINOR : Bump.MAJOR).within(initial),
                        "the API",
                        change.name() + " " + verb(change)));
        Stream<Reason> variables = diff.newlyRequired()
                .map(change -> asksOperators("the variable " + change.name() + " must be set from now on"));
        Stream<Reason> keys = diff.of(Subject.SETTING)
                .filter(change -> change.kind() == Kind.REMOVED || change.kind() == Kind.RENAMED)
                .map(change -> asksOperators("the key " + change.name() + " " + verb(change)));
        return Stream.of(api, variables, keys).flatMap(reasons -> reasons).toList();
    }

    private Reason asksOperators(String text) {
        return new Reason(Bump.MINOR.within(initial), "the configuration", text);
    }

    private static String verb(Change change) {
        return switch (change.kind()) {
            case ADDED -> "is new";
            case CHANGED -> "has changed";
            case RENAMED -> "has a new name";
            case REMOVED -> "is gone";
        };
    }
}
