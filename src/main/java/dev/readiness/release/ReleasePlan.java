package dev.readiness.release;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/**
 * Everything that a release is going to do, decided before the first step.
 *
 * @param version that is released
 * @param next version that the branch has afterwards; empty when it keeps its own
 * @param tag short name
 * @param signed whether the tag is signed, with what git is set up to sign with
 * @param start full id of the commit that is released from
 * @param branch short name of the branch at the remote
 * @param remote name of the remote; empty when nothing is pushed
 * @param checkout where the release is built; absolute
 * @param goals what the build runs
 * @param uploads whether the build uploads, and so pushes before it does
 * @param messages of the commits and of the tag
 * @param release files that the release commit changes, by path from the repository's top
 * @param development files that the commit after it changes
 */
public record ReleasePlan(
        String version,
        Optional<String> next,
        String tag,
        boolean signed,
        String start,
        String branch,
        Optional<String> remote,
        Mode mode,
        Path checkout,
        List<String> goals,
        boolean uploads,
        Messages messages,
        SortedMap<String, byte[]> release,
        SortedMap<String, byte[]> development) {

    public ReleasePlan {
        goals = List.copyOf(goals);
    }

    /** What is written into the history. */
    public record Messages(String release, String tag, String next) {}

    /** The full name of the tag's ref. */
    public String tagRef() {
        return "refs/tags/" + tag;
    }

    /** The branch that is pushed; with a pull request one of the release's own. */
    public String branchRef() {
        return "refs/heads/" + (mode == Mode.PULL_REQUEST ? "release/" + tag : branch);
    }
}
