package dev.readiness.gather.git;

import dev.readiness.facts.git.ReleaseTag;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevFlag;
import org.eclipse.jgit.revwalk.RevWalk;

/**
 * What HEAD has and a release has not. The walk ends where the two meet.
 *
 * @param complete whether no shallow boundary hides a part of it
 */
record NewCommits<T>(List<T> commits, boolean complete) {

    /** What is kept of a commit. */
    interface Reading<T> {
        T of(RevWalk walk, RevCommit commit) throws IOException;
    }

    /**
     * Walks. JGit takes the newest first, so where clocks were wrong it hands out commits before it comes to the release that
     * has them; it marks them then, and only at the end they are known.
     */
    static <T> NewCommits<T> since(Repository repository, ObjectId head, ReleaseTag tag, Reading<T> reading)
            throws IOException {
        Set<ObjectId> boundary = repository.getObjectDatabase().getShallowCommits();
        Map<RevCommit, T> found = new LinkedHashMap<>();
        try (RevWalk walk = new RevWalk(repository)) {
            walk.markStart(walk.parseCommit(head));
            walk.markUninteresting(walk.parseCommit(ObjectId.fromString(tag.commit())));
            for (RevCommit commit = walk.next(); commit != null; commit = walk.next()) {
                found.put(commit, reading.of(walk, commit));
                commit.disposeBody();
            }
            found.keySet().removeIf(commit -> commit.has(RevFlag.UNINTERESTING));
        }
        return new NewCommits<>(
                List.copyOf(found.values()), found.keySet().stream().noneMatch(boundary::contains));
    }
}
