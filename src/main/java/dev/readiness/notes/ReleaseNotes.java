package dev.readiness.notes;

import dev.readiness.facts.git.AuthoredCommit;
import dev.readiness.facts.git.Commit;
import dev.readiness.facts.git.Landed;
import dev.readiness.facts.git.ReleaseHistory;
import dev.readiness.facts.operations.OperationalDiff;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What one release brought.
 *
 * @param words of the maintainer, as they stand in the changelog; empty when there is no section
 * @param entries that the words do not tell; by category, newest first in each
 * @param contributors by name
 * @param unlisted how many commits are not told, because they change nothing for those who use the software
 * @param unknown why commits are not told; empty when they are
 */
public record ReleaseNotes(
        Title title,
        String words,
        List<Entry> entries,
        Optional<OperationalDiff> operations,
        List<String> contributors,
        int unlisted,
        Optional<String> unknown) {

    /**
     * What the notes are of.
     *
     * @param date as YYYY-MM-DD; empty when there is no commit yet
     * @param tag that the release has or will have
     * @param since the tag of the release before; empty for the first
     */
    public record Title(String project, String version, String date, String tag, Optional<String> since) {}

    public ReleaseNotes {
        entries = List.copyOf(entries);
        contributors = List.copyOf(contributors);
    }

    /** Composes the notes of what is unreleased. */
    public static ReleaseNotes of(
            Title title, String words, ReleaseHistory history, Optional<OperationalDiff> operations) {
        List<AuthoredCommit> commits = history.unreleased().commits();
        List<Commit> landed = landed(commits);
        List<Entry> entries = Entries.of(landed);
        long told = entries.stream().map(Entry::commit).distinct().count();
        return new ReleaseNotes(
                title,
                words,
                Told.without(entries, Told.of(words)),
                operations,
                Contributors.of(by(commits, landed)),
                landed.size() - (int) told,
                Optional.empty());
    }

    /** The notes when the commits cannot be had. */
    public static ReleaseNotes without(Title title, String words, String reason, Optional<OperationalDiff> operations) {
        return new ReleaseNotes(title, words, List.of(), operations, List.of(), 0, Optional.of(reason));
    }

    /** What commits tell, newest first. */
    public static List<Entry> entries(List<AuthoredCommit> commits) {
        return Entries.of(landed(commits));
    }

    private static List<Commit> landed(List<AuthoredCommit> commits) {
        return Landed.of(commits.stream().map(AuthoredCommit::commit).toList());
    }

    private static List<AuthoredCommit> by(List<AuthoredCommit> commits, List<Commit> landed) {
        Set<String> ids = landed.stream().map(Commit::id).collect(Collectors.toSet());
        return commits.stream()
                .filter(commit -> ids.contains(commit.commit().id()))
                .toList();
    }

    public List<Entry> of(Category category) {
        return entries.stream().filter(entry -> entry.category() == category).toList();
    }
}
