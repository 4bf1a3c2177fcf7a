package dev.readiness.release;

import dev.readiness.core.ReadinessException;
import dev.readiness.release.git.GitProgram;
import dev.readiness.release.git.Remote;
import dev.readiness.release.git.Remote.Update;
import dev.readiness.release.git.Tags;
import dev.readiness.release.git.Worktree;
import dev.readiness.release.journal.Journal;
import dev.readiness.release.journal.Step;
import java.util.Optional;

/** Takes back a release that is not public: its tag and its checkout, nothing else, because nothing else was changed. */
public record Rollback(ReleasePlan plan, Journal journal, GitProgram git) {

    /**
     * Takes it back.
     *
     * @throws ReadinessException when the release is public, or nobody can tell whether it is
     */
    public void run() {
        if (isPublished()) {
            String where = plan.remote().isPresent()
                    ? "is public: the remote has \"" + pushedRef() + "\""
                    : "is made: your branch has it";
            throw new ReadinessException(
                    "Release " + plan.version() + " " + where,
                    "run readiness:release -Dresume to complete it; mend a bad release by a new one, on the branch that"
                            + " readiness:release -Dfrom=" + plan.tag() + " makes");
        }
        Tags tags = new Tags(git);
        journal.made(Step.COMMIT)
                .filter(commit ->
                        journal.isBegun(Step.TAG) && tags.commit(plan.tag()).equals(Optional.of(commit)))
                .ifPresent(commit ->
                        tags.delete(plan.tag(), tags.object(plan.tag()).orElseThrow()));
        new Worktree(git, plan.checkout()).remove();
    }

    /** Only what the remote has is public; it is asked only when the push has begun. Without a remote the own branch counts. */
    public boolean isPublished() {
        if (plan.remote().isEmpty()) {
            return journal.isBegun(Step.ADVANCE);
        }
        if (journal.isDone(Step.PUSH) || !journal.isBegun(Step.PUSH)) {
            return journal.isDone(Step.PUSH);
        }
        String ours = journal.made(plan.mode() == Mode.PULL_REQUEST ? Step.COMMIT : Step.TAG)
                .orElse("");
        return new Remote(git, plan.remote().get()).has(new Update(ours, pushedRef()));
    }

    private String pushedRef() {
        return plan.mode() == Mode.PULL_REQUEST ? plan.branchRef() : plan.tagRef();
    }
}
