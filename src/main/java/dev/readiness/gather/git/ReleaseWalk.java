package dev.readiness.gather.git;

import dev.readiness.facts.git.AuthoredCommit;
import dev.readiness.facts.git.ReleaseHistory;
import dev.readiness.facts.git.ReleaseHistory.Release;
import dev.readiness.facts.git.ReleaseTag;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;

/** The commits that HEAD has and a release has not. */
final class ReleaseWalk {

    private ReleaseWalk() {}

    /** Reads them; the walk ends where the two meet. */
    static ReleaseHistory since(Repository repository, ObjectId head, ReleaseTag tag)
            throws IOException, CutOffException {
        Set<ObjectId> boundary = repository.getObjectDatabase().getShallowCommits();
        Map<String, String> names = new HashMap<>();
        List<AuthoredCommit> commits = new ArrayList<>();
        try (RevWalk walk = new RevWalk(repository)) {
            RevCommit from = walk.parseCommit(head);
            walk.markStart(from);
            walk.markUninteresting(walk.parseCommit(ObjectId.fromString(tag.commit())));
            int time = from.getCommitTime();
            for (RevCommit commit = walk.next(); commit != null; commit = walk.next()) {
                if (boundary.contains(commit)) {
                    throw new CutOffException();
                }
                walk.parseBody(commit);
                commits.add(new RawCommit(commit.getRawBuffer(), names)
                        .read(commit.name(), commit.getCommitTime(), commit.getParentCount() > 1));
                commit.disposeBody();
            }
            commits.sort(WholeHistory.NEWEST_FIRST);
            return new ReleaseHistory(List.of(new Release(Optional.empty(), time, commits)), Optional.of(tag));
        }
    }
}
