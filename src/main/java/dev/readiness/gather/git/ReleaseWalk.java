package dev.readiness.gather.git;

import dev.readiness.facts.git.AuthoredCommit;
import dev.readiness.facts.git.ReleaseHistory;
import dev.readiness.facts.git.ReleaseHistory.Release;
import dev.readiness.facts.git.ReleaseTag;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevFlag;
import org.eclipse.jgit.revwalk.RevWalk;

/**
 * Walks through the commits, each read once. A release has what its tag descends from and no lower release has, whatever the
 * dates say and however branches were merged.
 */
final class ReleaseWalk implements AutoCloseable {

    /** The clone is shallow, and what was asked for lies beyond its boundary. */
    static final class CutOffException extends Exception {
        private static final long serialVersionUID = 1;
    }

    private static final Comparator<AuthoredCommit> NEWEST_FIRST =
            Comparator.comparingLong(AuthoredCommit::time).reversed();

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
            commits.add(read(commit, false));
        }
        commits.sort(NEWEST_FIRST);
        return new ReleaseHistory(List.of(new Release(Optional.empty(), time, commits)), Optional.of(tag));
    }

    /**
     * Everything.
     *
     * @param tags highest first; those that HEAD does not descend from are passed over
     * @param briefly without names and without what a changelog does not tell of a body
     */
    ReleaseHistory all(List<ReleaseTag> tags, boolean briefly) throws IOException, CutOffException {
        RevCommit from = walk.parseCommit(head);
        RevFlag known = walk.newFlag("known");
        RevFlag told = walk.newFlag("told");
        Map<RevCommit, AuthoredCommit> commits = readAll(from, known, briefly);
        List<ReleaseTag> reachable = tags.stream()
                .filter(tag ->
                        walk.lookupCommit(ObjectId.fromString(tag.commit())).has(known))
                .toList();
        List<ReleaseTag> shown = new ArrayList<>(Promoted.without(reachable));
        Collections.reverse(shown); // a commit belongs to the lowest release that has it
        List<Release> releases = new ArrayList<>();
        for (ReleaseTag tag : shown) {
            RevCommit at = walk.lookupCommit(ObjectId.fromString(tag.commit()));
            releases.add(release(Optional.of(tag), at, told, commits));
        }
        releases.add(release(Optional.empty(), from, told, commits));
        Collections.reverse(releases);
        return new ReleaseHistory(releases, Optional.empty());
    }

    private Map<RevCommit, AuthoredCommit> readAll(RevCommit from, RevFlag known, boolean briefly)
            throws IOException, CutOffException {
        Map<RevCommit, AuthoredCommit> commits = new HashMap<>();
        ArrayDeque<RevCommit> open = new ArrayDeque<>();
        from.add(known);
        open.push(from);
        while (!open.isEmpty()) {
            RevCommit commit = open.pop();
            walk.parseHeaders(commit);
            commits.put(commit, read(commit, briefly));
            for (int i = 0; i < commit.getParentCount(); i++) {
                RevCommit parent = commit.getParent(i);
                if (!parent.has(known)) {
                    parent.add(known);
                    open.push(parent);
                }
            }
        }
        return commits;
    }

    private static Release release(
            Optional<ReleaseTag> tag, RevCommit at, RevFlag told, Map<RevCommit, AuthoredCommit> all) {
        List<AuthoredCommit> commits = new ArrayList<>();
        ArrayDeque<RevCommit> open = new ArrayDeque<>();
        long time = at.getCommitTime();
        if (!at.has(told)) {
            at.add(told);
            open.push(at);
        }
        while (!open.isEmpty()) {
            RevCommit commit = open.pop();
            AuthoredCommit read = all.remove(commit);
            if (read != null) {
                commits.add(read);
            }
            for (int i = 0; i < commit.getParentCount(); i++) {
                RevCommit parent = commit.getParent(i);
                if (!parent.has(told)) {
                    parent.add(told);
                    open.push(parent);
                }
            }
        }
        commits.sort(NEWEST_FIRST);
        return new Release(tag, time, commits);
    }

    private AuthoredCommit read(RevCommit commit, boolean briefly) throws IOException, CutOffException {
        if (boundary.contains(commit)) {
            throw new CutOffException();
        }
        walk.parseBody(commit);
        RawCommit raw = new RawCommit(commit.getRawBuffer(), names);
        boolean merge = commit.getParentCount() > 1;
        AuthoredCommit read = briefly
                ? raw.readBriefly(commit.name(), commit.getCommitTime(), merge)
                : raw.read(commit.name(), commit.getCommitTime(), merge);
        commit.disposeBody();
        return read;
    }

    @Override
    public void close() {
        walk.close();
    }
}
