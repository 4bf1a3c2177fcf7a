package dev.readiness.mojo;

import dev.readiness.core.ReadinessException;
import dev.readiness.release.Build;
import dev.readiness.release.PlanFolder;
import dev.readiness.release.ReleasePlan;
import dev.readiness.release.ReleaseRun;
import dev.readiness.release.Rollback;
import dev.readiness.release.git.GitProgram;
import dev.readiness.release.git.GitProgram.Output;
import dev.readiness.release.journal.Journal;
import java.nio.file.Path;
import java.util.function.Consumer;

/** Where releases of a repository are begun, completed and taken back; one at a time. */
record ReleaseDesk(GitProgram git, PlanFolder folder, Consumer<String> progress) {

    static ReleaseDesk of(Path root, Consumer<String> progress) {
        GitProgram git = new GitProgram(root);
        Output common = git.run("rev-parse", "--git-common-dir");
        if (!common.isGood()) {
            throw new ReadinessException(
                    "There is no git repository to release from: " + common.reason(), "run it in a clone of one");
        }
        if (!git.run("rev-parse", "--verify", "--quiet", "HEAD^{commit}").isGood()) {
            throw new ReadinessException("The repository has no commit yet", "commit what is to be released");
        }
        if (!git.ask("rev-parse", "--is-inside-work-tree").equals("true")) {
            throw new ReadinessException(
                    "The repository is bare: it has no files to release",
                    "run it in a clone of it, or in a work tree that git worktree add makes");
        }
        return new ReleaseDesk(
                git,
                new PlanFolder(root.resolve(common.out().strip()).normalize().resolve("readiness")),
                progress);
    }

    /** Refuses to plan over a release that is under way. */
    void requireIdle() {
        if (folder.isPending()) {
            throw new ReadinessException(
                    "The release of " + folder.load().version() + " is under way",
                    "complete it with mvn readiness:release -Dresume, or take it back with mvn readiness:rollback");
        }
    }

    /** Carries out a plan, whole or not at all. */
    void release(ReleasePlan plan, Build build) {
        folder.exclusively(() -> {
            requireIdle();
            folder.save(plan);
            proceed(plan, build);
        });
    }

    /** Goes on with the release that was cut off. */
    void resume(Build build) {
        folder.exclusively(() -> proceed(folder.load(), build));
    }

    /** Takes back the release that was cut off. */
    void rollBack() {
        folder.exclusively(() -> {
            ReleasePlan plan = folder.load();
            new Rollback(plan, folder.journal(), git).run();
            folder.forget();
            progress.accept("the release of " + plan.version() + " is taken back");
        });
    }

    private void proceed(ReleasePlan plan, Build build) {
        Journal journal = folder.journal();
        try {
            new ReleaseRun(plan, journal, git, build, progress).proceed();
        } catch (ReadinessException failure) {
            throw takenBack(plan, failure);
        } catch (RuntimeException defect) {
            String what = "The release broke with " + defect.getClass().getSimpleName();
            throw takenBack(plan, new ReadinessException(what, "report it with the output of -X"));
        }
        folder.forget();
    }

    /** What is not public goes; why the release failed is said in any case, and first. */
    private RuntimeException takenBack(ReleasePlan plan, ReadinessException failure) {
        Rollback rollback = new Rollback(plan, folder.journal(), git);
        try {
            if (rollback.isPublished()) {
                return failure.then("The release of " + plan.version()
                        + " is public all the same: complete it with mvn readiness:release -Dresume.");
            }
            rollback.run();
            folder.forget();
            return failure.then("Nothing was published, and nothing is left behind.");
        } catch (ReadinessException second) {
            return failure.then("And it could not be taken back: " + second.getMessage());
        }
    }
}
