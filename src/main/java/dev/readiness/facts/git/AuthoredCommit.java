package dev.readiness.facts.git;

import java.util.List;

/**
 * A commit and who made it, as release notes need it. Its body is not kept: a long history has many.
 *
 * @param author name; empty when the commit has none
 * @param coAuthors names, from trailers
 * @param time when it was committed, in seconds since 1970
 */
public record AuthoredCommit(Commit commit, String author, List<String> coAuthors, long time) {

    public AuthoredCommit {
        coAuthors = List.copyOf(coAuthors);
    }

    /** Reads a message as git stores it, with any line ends. */
    public static AuthoredCommit of(String id, String author, long time, String message, boolean merge) {
        CommitMessage read = CommitMessage.of(message);
        return new AuthoredCommit(Commit.of(id, read, merge), author, SquashedBody.coAuthors(read.rest()), time);
    }
}
