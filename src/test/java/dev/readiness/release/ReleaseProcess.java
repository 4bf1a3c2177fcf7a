package dev.readiness.release;

import dev.readiness.release.journal.Journal;
import dev.readiness.release.journal.Step;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A process that releases and is killed at a given moment, as by a power cut: nothing of it is tidied up. */
final class ReleaseProcess {

    private ReleaseProcess() {}

    /** When it dies. */
    enum Moment {
        BEFORE_BEGIN,
        AFTER_BEGIN,
        BEFORE_DONE,
        AFTER_DONE
    }

    static final int KILLED = 137;

    /** Arguments: the fixture's folder, then the step and the moment of death. */
    public static void main(String[] args) {
        ReleaseFixture fixture = new ReleaseFixture(Path.of(args[0]));
        PlanFolder folder = fixture.folder();
        ReleasePlan plan = fixture.plan();
        folder.exclusively(() -> {
            folder.save(plan);
            Journal journal = new Mortal(
                    fixture.work().resolve(".git/readiness/journal"), Step.valueOf(args[1]), Moment.valueOf(args[2]));
            new ReleaseRun(plan, journal, fixture.git(), ReleaseProcess::build, line -> {}).proceed();
            folder.forget();
        });
    }

    /** Takes what it needs from the checkout and leaves something behind. */
    static void build(ReleasePlan plan) {
        try {
            Path target = Files.createDirectories(plan.checkout().resolve("target"));
            Files.copy(
                    plan.checkout().resolve("pom.xml"),
                    target.resolve("shop.jar"),
                    java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static final class Mortal extends Journal {

        private final Step step;
        private final Moment moment;

        Mortal(Path file, Step step, Moment moment) {
            super(file);
            this.step = step;
            this.moment = moment;
        }

        @Override
        public void begin(Step now) {
            dieAt(now, Moment.BEFORE_BEGIN);
            super.begin(now);
            dieAt(now, Moment.AFTER_BEGIN);
        }

        @Override
        public void done(Step now, String made) {
            dieAt(now, Moment.BEFORE_DONE);
            super.done(now, made);
            dieAt(now, Moment.AFTER_DONE);
        }

        private void dieAt(Step now, Moment at) {
            if (now == step && at == moment) {
                Runtime.getRuntime().halt(KILLED);
            }
        }
    }
}
