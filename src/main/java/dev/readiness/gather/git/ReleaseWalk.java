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
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;

/** The commits that HEAD has and a release has not. */
final class ReleaseWalk {

    private ReleaseWalk() {}

    /** Reads them. */
    static ReleaseHistory since(Repository repository, ObjectId head, ReleaseTag tag)
            throws IOException, CutOffException {
        Map<String, String> names = new HashMap<>();
        NewCommits<AuthoredCommit> found = NewCommits.since(repository, head, tag, (walk, commit) -> {
            walk.parseBody(commit);
            return new RawCommit(commit.getRawBuffer(), names)
                    .read(commit.name(), commit.getCommitTime(), commit.getParentCount() > 1);
        });
        if (!found.complete()) {
            throw new CutOffException();
        }
        List<AuthoredCommit> commits = new ArrayList<>(found.commits());
        commits.sort(WholeHistory.NEWEST_FIRST);
        int time = repository.parseCommit(head).getCommitTime();
        return new ReleaseHistory(List.of(new Release(Optional.empty(), time, commits)), Optional.of(tag));
    }
}
