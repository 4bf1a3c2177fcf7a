package dev.readiness.gather.git;

import dev.readiness.facts.git.ReleaseTag;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;

/**
 * Finds the highest release that HEAD descends from. Usually it is the highest of all, or one of the next few when HEAD is on
 * a branch; each of these costs a walk to where the two histories meet, however old the repository is. Only after several
 * misses (a maintenance branch, a history of its own) one walk through all ancestors settles the rest. Never goes by dates.
 */
final class LastRelease {

    private static final int FIRST_GUESSES = 8;

    private final RevWalk walk;
    private final ObjectId head;
    private final Set<String> unreadable;

    LastRelease(RevWalk walk, ObjectId head, Set<String> unreadable) {
        this.walk = walk;
        this.head = head;
        this.unreadable = unreadable;
    }

    /**
     * @param releases highest first
     * @throws IOException when HEAD's own history cannot be read
     */
    Optional<ReleaseTag> among(List<ReleaseTag> releases) throws IOException {
        int guesses = Math.min(FIRST_GUESSES, releases.size());
        for (ReleaseTag tag : releases.subList(0, guesses)) {
            if (isAncestor(tag)) {
                return Optional.of(tag);
            }
        }
        return guesses == releases.size()
                ? Optional.empty()
                : firstAncestor(releases.subList(guesses, releases.size()));
    }

    private boolean isAncestor(ReleaseTag tag) throws IOException {
        RevCommit from = walk.parseCommit(head);
        try {
            return walk.isMergedInto(walk.parseCommit(ObjectId.fromString(tag.commit())), from);
        } catch (IOException e) {
            unreadable.add("the history of tag \"" + tag.name() + "\" cannot be read");
            return false;
        }
    }

    private Optional<ReleaseTag> firstAncestor(List<ReleaseTag> releases) throws IOException {
        Set<String> ancestors = new HashSet<>();
        Set<String> wanted = new HashSet<>();
        releases.forEach(tag -> wanted.add(tag.commit()));
        walk.reset();
        walk.markStart(walk.parseCommit(head));
        for (RevCommit commit = walk.next(); commit != null; commit = walk.next()) {
            if (wanted.remove(commit.name())) {
                ancestors.add(commit.name());
                if (releases.get(0).commit().equals(commit.name())) {
                    break;
                }
            }
        }
        return releases.stream().filter(tag -> ancestors.contains(tag.commit())).findFirst();
    }
}
