package dev.readiness.gather.git;

import dev.readiness.facts.Evidence;
import dev.readiness.facts.Origin;
import dev.readiness.facts.git.Commit;
import dev.readiness.facts.git.HistoryFacts;
import dev.readiness.facts.git.ReleaseTag;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;

/** Walks from HEAD to the last release and no further. */
final class HistoryReader {

    private HistoryReader() {}

    static Evidence<HistoryFacts> read(Repository repository, Optional<ReleaseTag> last, boolean shallow)
            throws IOException {
        ObjectId head = repository.resolve(Constants.HEAD);
        if (head == null || last.isEmpty()) {
            return shallow
                    ? Evidence.unknown(
                            Origin.of("."), "the clone is shallow and shows no release that HEAD descends from")
                    : Evidence.absent("there is no release to count from");
        }
        Set<ObjectId> boundary = repository.getObjectDatabase().getShallowCommits();
        boolean complete = true;
        Map<String, String> names = new HashMap<>();
        List<Commit> commits = new ArrayList<>();
        try (RevWalk walk = new RevWalk(repository)) {
            walk.markStart(walk.parseCommit(head));
            walk.markUninteresting(
                    walk.parseCommit(ObjectId.fromString(last.get().commit())));
            for (RevCommit commit = walk.next(); commit != null; commit = walk.next()) {
                complete &= !boundary.contains(commit.getId());
                commits.add(new RawCommit(commit.getRawBuffer(), names)
                        .read(commit.name(), commit.getCommitTime(), commit.getParentCount() > 1)
                        .commit());
                commit.disposeBody();
            }
        }
        return Evidence.known(new HistoryFacts(last.get(), commits, complete));
    }
}
