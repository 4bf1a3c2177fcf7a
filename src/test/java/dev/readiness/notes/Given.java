package dev.readiness.notes;

import dev.readiness.facts.git.AuthoredCommit;
import dev.readiness.facts.git.ReleaseHistory;
import dev.readiness.facts.git.ReleaseHistory.Release;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Commits in the order in which they were made; the first has the id 1000..., the second 2000... */
final class Given {

    private final List<AuthoredCommit> newestFirst = new ArrayList<>();

    static Given commits(String... messages) {
        Given given = new Given();
        for (String message : messages) {
            given.by("Ada Example", message);
        }
        return given;
    }

    Given by(String author, String message) {
        return add(author, message, false);
    }

    Given merge(String message) {
        return add("Ada Example", message, true);
    }

    private Given add(String author, String message, boolean merge) {
        int number = newestFirst.size() + 1;
        newestFirst.add(0, AuthoredCommit.of(id(number), author, number, message, merge));
        return this;
    }

    static String id(int number) {
        return String.format(Locale.ROOT, "%x", number) + "0".repeat(39);
    }

    ReleaseNotes notes() {
        return notes("");
    }

    ReleaseNotes notes(String words) {
        ReleaseHistory history =
                new ReleaseHistory(List.of(new Release(Optional.empty(), 0, newestFirst)), Optional.empty());
        return ReleaseNotes.of(
                new ReleaseNotes.Title("shop", "1.2.0", "2026-06-30", "v1.2.0", Optional.of("v1.1.0")),
                words,
                history,
                Optional.empty());
    }

    /** Each entry as {@code CATEGORY scope: text references}. */
    List<String> told() {
        return told(notes());
    }

    static List<String> told(ReleaseNotes notes) {
        return notes.entries().stream()
                .map(entry -> entry.category() + " "
                        + entry.scope().map(scope -> scope + ": ").orElse("") + entry.text()
                        + (entry.references().isEmpty() ? "" : " " + entry.references()))
                .toList();
    }
}
