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

/** Walks through the commits that HEAD has and a release has not. */
final class ReleaseWalk implements AutoCloseable {

    private final RevWalk walk;
    private final ObjectId head;
    private final Set<ObjectId> boundary;
    private final Map<String, String> names = new HashMap<>();

    ReleaseWalk(Repository repository, ObjectId head) throws IOException {
        this.walk = new RevWalk(repository);
        this.head = head;
        this.boundary = repository.getObjectDatabase().getShallowCommits();
    }

    /** What HEAD has and a release has not; the walk ends where the two meet. */
    ReleaseHistory since(ReleaseTag tag) throws IOException, CutOffException {
        RevCommit from = walk.parseCommit(head);
        walk.markStart(from);
        walk.markUninteresting(walk.parseCommit(ObjectId.fromString(tag.commit())));
        List<AuthoredCommit> commits = new ArrayList<>();
        int time = from.getCommitTime();
        for (RevCommit commit = walk.next(); commit != null; commit = walk.next()) {
            commits.add(read(commit));
        }
        commits.sort(WholeHistory.NEWEST_FIRST);
        return new ReleaseHistory(List.of(new Release(Optional.empty(), time, commits)), Optional.of(tag));
    }

    private AuthoredCommit read(RevCommit commit) throws IOException, CutOffException {
        if (boundary.contains(commit)) {
            throw new CutOffException();
        }
        walk.parseBody(commit);
        AuthoredCommit read = new RawCommit(commit.getRawBuffer(), names)
                .read(commit.name(), commit.getCommitTime(), commit.getParentCount() > 1);
        commit.disposeBody();
        return read;
    }

    @Override
    public void close() {
        walk.close();
    }
}
