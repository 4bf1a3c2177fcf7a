package dev.readiness.facts.git;

import java.util.List;

/**
 * A commit as release notes need it. Its body is not kept: a long history has many.
 *
 * @param author name; empty when the commit has none
 * @param coAuthors names, from trailers
 * @param time when it was committed, in seconds since 1970
 * @param squashed the conventional commits that its body lists
 */
public record AuthoredCommit(Commit commit, String author, List<String> coAuthors, long time, List<Commit> squashed) {

    public AuthoredCommit {
        coAuthors = List.copyOf(coAuthors);
        squashed = List.copyOf(squashed);
    }

    /** Reads a message as git stores it, with any line ends. */
    public static AuthoredCommit of(String id, String author, long time, String message, boolean merge) {
        CommitMessage read = CommitMessage.of(message);
        Commit commit = new Commit(id, read.subject(), read.conventional(), read.reverts(), merge);
        return read.rest().isEmpty()
                ? new AuthoredCommit(commit, author, List.of(), time, List.of())
                : new AuthoredCommit(
                        commit,
                        author,
                        SquashedBody.coAuthors(read.rest()),
                        time,
                        SquashedBody.commits(id, read.rest()));
    }
}
