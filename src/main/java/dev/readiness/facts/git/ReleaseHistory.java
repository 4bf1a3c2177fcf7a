package dev.readiness.facts.git;

import dev.readiness.facts.Fact;
import java.util.List;
import java.util.Optional;

/**
 * What each release brought, for notes and changelogs. Unlike {@link HistoryFacts} it tells who made the commits.
 *
 * @param releases newest first; the first is what HEAD has and no release, also when that is nothing. Either it and
 *     nothing else, or all that HEAD descends from, each with the commits that no lower release has
 * @param since the release that the walk stopped at; empty when it went to the first commit. Where all releases are told, nobody
 *     is named and footers that refer to nothing are left out
 */
public record ReleaseHistory(List<Release> releases, Optional<ReleaseTag> since) implements Fact {

    /**
     * A release and what it brought.
     *
     * @param tag empty for what is unreleased
     * @param time when the commit that it names was committed, in seconds since 1970
     * @param commits newest first by their time
     */
    public record Release(Optional<ReleaseTag> tag, long time, List<AuthoredCommit> commits) {
        public Release {
            commits = List.copyOf(commits);
        }
    }

    public ReleaseHistory {
        releases = List.copyOf(releases);
    }

    /** What no release has. */
    public Release unreleased() {
        return releases.get(0);
    }
}
