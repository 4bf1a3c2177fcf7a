package dev.readiness.gather.git;

import dev.readiness.facts.Evidence;
import dev.readiness.facts.Origin;
import dev.readiness.facts.git.Commit;
import dev.readiness.facts.git.HistoryFacts;
import dev.readiness.facts.git.ReleaseTag;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;

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
        Map<String, String> names = new HashMap<>();
        NewCommits<Commit> found = NewCommits.since(
                repository, head, last.get(), (walk, commit) -> new RawCommit(commit.getRawBuffer(), names)
                        .read(commit.name(), commit.getCommitTime(), commit.getParentCount() > 1)
                        .commit());
        return Evidence.known(new HistoryFacts(last.get(), found.commits(), found.complete()));
    }
}
