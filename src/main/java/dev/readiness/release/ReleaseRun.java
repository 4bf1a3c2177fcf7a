package dev.readiness.release;

import dev.readiness.core.ReadinessException;
import dev.readiness.release.git.GitProgram;
import dev.readiness.release.git.GitProgram.Output;
import dev.readiness.release.git.Remote;
import dev.readiness.release.git.Remote.Answer;
import dev.readiness.release.git.Remote.Outcome;
import dev.readiness.release.git.Remote.Update;
import dev.readiness.release.git.Tags;
import dev.readiness.release.git.Worktree;
import dev.readiness.release.journal.Journal;
import dev.readiness.release.journal.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Carries out a plan, step by step. Each step can be done again without harm, so that a run that was cut off goes on where its
 * journal ends; and until the push nothing has to be undone but a tag and a folder.
 *
 * @param git in the user's work tree
 * @param progress told what is going on, one line at a time
 */
public record ReleaseRun(ReleasePlan plan, Journal journal, GitProgram git, Build build, Consumer<String> progress) {

    /** Does what is left to do. */
    public void proceed() {
        for (Step step : Step.values()) {
            if (plan.mode().has(step) && !journal.isDone(step)) {
                perform(step);
            }
        }
    }

    private void perform(Step step) {
        journal.begin(step);
        journal.done(step, made(step));
    }

    private String made(Step step) {
        return switch (step) {
            case CHECKOUT -> checkout();
            case COMMIT -> commit();
            case TAG -> tag();
            case NEXT -> next();
            case BUILD -> built();
            case PUSH -> push();
            case ADVANCE -> advance();
            case FINISH -> finish();
        };
    }

    private String checkout() {
        worktree().open(plan.start());
        return "";
    }

    private String commit() {
        Worktree worktree = opened();
        worktree.reset(plan.start());
        return worktree.commit(plan.release(), plan.messages().release(), plan.signedOff());
    }

    private String tag() {
        Tags tags = new Tags(git);
        String commit = released();
        Optional<String> there = tags.commit(plan.tag());
        if (there.isPresent() && !there.get().equals(commit)) {
            throw new ReadinessException(
                    "The tag \"" + plan.tag() + "\" was made meanwhile, at " + there.get(),
                    "see who released " + plan.version());
        }
        return there.isPresent()
                ? tags.object(plan.tag()).orElseThrow()
                : tags.make(plan.tag(), commit, plan.messages().tag(), plan.signed());
    }

    private String next() {
        Worktree worktree = opened();
        worktree.reset(released());
        String next = worktree.commit(plan.development(), plan.messages().next(), plan.signedOff());
        worktree.reset(released());
        return next;
    }

    private String built() {
        if (!opened().isOpen()) {
            throw new IllegalStateException("the checkout is gone");
        }
        progress.accept("building " + plan.version() + " in " + plan.checkout());
        build.run(plan);
        journal.reload();
        return "";
    }

    /** Pushes now, from within the build that is about to upload; does nothing when that is done. */
    public void publish() {
        if (!journal.isDone(Step.PUSH)) {
            perform(Step.PUSH);
        }
    }

    private String push() {
        if (plan.remote().isEmpty()) {
            return "";
        }
        keepTag();
        Remote remote = new Remote(git, plan.remote().get());
        Answer answer = remote.push(updates());
        if (answer.outcome() == Outcome.REFUSED) {
            throw new ReadinessException(
                    "The remote \"" + remote.shown() + "\" refused the push, all of it: " + answer.reason(),
                    "do what the remote says, and release again");
        }
        if (answer.outcome() == Outcome.DIVIDED) {
            throw new ReadinessException(
                    "Not every address of the remote \"" + remote.shown() + "\" took the push: " + answer.reason(),
                    "do what the remote says, and run readiness:release -Dresume, which pushes to the rest");
        }
        if (answer.outcome() == Outcome.UNKNOWN) {
            throw new ReadinessException(
                    "Nobody knows whether the remote took the push: " + answer.reason(),
                    "once the remote answers again, run readiness:release -Dresume, which asks it");
        }
        String refs = updates().stream()
                .map(update -> update.ref().replaceFirst("refs/[^/]+/", ""))
                .collect(Collectors.joining(" and "));
        progress.accept("pushed " + refs + " to " + remote.shown());
        return "";
    }

    /** A rollback that was cut off may have deleted it; what the remote gets is here too. */
    private void keepTag() {
        journal.made(Step.TAG)
                .filter(tag -> new Tags(git).object(plan.tag()).isEmpty())
                .ifPresent(tag -> git.ask("update-ref", plan.tagRef(), tag, "0".repeat(40)));
    }

    private List<Update> updates() {
        List<Update> updates = new ArrayList<>();
        if (plan.mode() != Mode.TAG_ONLY) {
            updates.add(new Update(journal.made(Step.NEXT).orElseGet(this::released), plan.branchRef()));
        }
        journal.made(Step.TAG).ifPresent(tag -> updates.add(new Update(tag, plan.tagRef())));
        return updates;
    }

    private String advance() {
        String target = journal.made(Step.NEXT).orElseGet(this::released);
        String head = git.ask("rev-parse", "HEAD");
        if (head.equals(plan.start())) {
            boolean detached = !git.run("symbolic-ref", "--quiet", "HEAD").isGood();
            Output output = detached
                    ? git.run("checkout", "--quiet", "--detach", target)
                    : git.run("merge", "--quiet", "--ff-only", target);
            if (!output.isGood()) {
                progress.accept("released, but your files stay where they were: " + output.reason());
            }
        } else if (!head.equals(target)) {
            progress.accept("released, but you have moved on to another commit: merge " + plan.branch() + " yourself");
        }
        return "";
    }

    private String finish() {
        worktree().letGo();
        return "";
    }

    private Worktree worktree() {
        return new Worktree(git, plan.checkout());
    }

    /** The checkout, made anew when somebody removed it. */
    private Worktree opened() {
        Worktree worktree = worktree();
        if (!worktree.isOpen()) {
            worktree.open(journal.made(Step.COMMIT).orElse(plan.start()));
        }
        return worktree;
    }

    private String released() {
        return journal.made(Step.COMMIT).orElseThrow(() -> new IllegalStateException("nothing is committed yet"));
    }
}
