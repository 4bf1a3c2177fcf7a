package dev.readiness.gather.git;

import dev.readiness.facts.git.ReleaseTag;
import java.io.IOException;
import java.util.Optional;
import org.eclipse.jgit.errors.IncorrectObjectTypeException;
import org.eclipse.jgit.errors.RevisionSyntaxException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.revwalk.filter.RevFilter;
import org.jspecify.annotations.Nullable;

/**
 * The commit that changes are counted from.
 *
 * @param name as one says it after "since"
 */
record CommitPoint(String name, ObjectId commit) {

    /** There is no such commit here; the message says why, and how to mend it, in one sentence. */
    static final class UnknownException extends Exception {
        private static final long serialVersionUID = 1;

        UnknownException(String message) {
            super(message);
        }
    }

    /** The release itself where HEAD descends from it, else where the two histories part. */
    static CommitPoint release(Repository repository, ReleaseTag tag) throws IOException, UnknownException {
        return new CommitPoint(tag.name(), mergeBase(repository, ObjectId.fromString(tag.commit()), tag.name()));
    }

    /**
     * Where HEAD's history and another part.
     *
     * @param name of a branch, tag or commit; a branch that this clone has only of its origin is found there
     */
    static CommitPoint mergeBase(Repository repository, String name) throws IOException, UnknownException {
        Optional<ObjectId> other = named(repository, name).or(() -> named(repository, "origin/" + name));
        if (other.isEmpty()) {
            throw new UnknownException("the policy counts changed lines since \"" + name
                    + "\", which is no branch, tag or commit of this clone; fetch it, or correct coverage.since");
        }
        return new CommitPoint("the merge base with " + name, mergeBase(repository, other.get(), name));
    }

    private static Optional<ObjectId> named(Repository repository, String name) {
        try {
            return Optional.ofNullable(repository.resolve(name + "^{commit}"));
        } catch (IOException | RevisionSyntaxException e) {
            return Optional.empty();
        }
    }

    private static ObjectId mergeBase(Repository repository, ObjectId other, String name)
            throws IOException, UnknownException {
        ObjectId head = repository.resolve(Constants.HEAD);
        try (RevWalk walk = new RevWalk(repository)) {
            RevCommit base = head == null ? null : mergeBase(walk, head, other);
            if (base != null) {
                return base.getId();
            }
        } catch (IncorrectObjectTypeException e) {
            // as good as nothing in common
        }
        throw new UnknownException(
                isShallow(repository)
                        ? "the clone is shallow and does not show where HEAD and \"" + name
                                + "\" part; fetch the whole history, e.g. with git fetch --unshallow"
                        : "HEAD and \"" + name + "\" have no commit in common");
    }

    static boolean isShallow(Repository repository) throws IOException {
        return !repository.getObjectDatabase().getShallowCommits().isEmpty();
    }

    private static @Nullable RevCommit mergeBase(RevWalk walk, ObjectId head, ObjectId other) throws IOException {
        walk.setRetainBody(false);
        walk.setRevFilter(RevFilter.MERGE_BASE);
        walk.markStart(walk.parseCommit(head));
        walk.markStart(walk.parseCommit(other));
        return walk.next();
    }
}
