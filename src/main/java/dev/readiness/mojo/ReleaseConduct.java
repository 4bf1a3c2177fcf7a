package dev.readiness.mojo;

import dev.readiness.core.ReadinessException;
import dev.readiness.core.Report;
import dev.readiness.mojo.ReleaseJudgement.Judged;
import dev.readiness.mojo.ReleasePlanner.Planned;
import dev.readiness.release.Mode;
import dev.readiness.release.ReleasePlan;
import dev.readiness.release.git.Clone;
import dev.readiness.release.git.GitProgram;
import dev.readiness.release.git.Remote;
import dev.readiness.release.git.RemoteReader;
import dev.readiness.release.journal.Step;
import dev.readiness.release.version.VersionChoice;
import dev.readiness.render.ConsoleReport;
import dev.readiness.render.release.ReleaseResult;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;
import org.eclipse.aether.RepositorySystem;

/** A release from the first question to the last step. */
record ReleaseConduct(
        MavenSession session, RepositorySystem repositories, Basis basis, ReleaseOptions options, Log log) {

    void release(boolean dryRun) throws MojoFailureException {
        ReleaseDesk desk = desk();
        desk.requireIdle();
        requirePushBeforeUpload();
        ReleaseResults results = results(desk);
        if (options.unshallow()) {
            fetchWhole(desk.git(), dryRun);
        }
        try (ReleaseSituation now = ReleaseSituation.now(session, repositories, basis)) {
            ReleasePlanner planner = new ReleasePlanner(session, now, desk.git(), options);
            Optional<VersionChoice> choice = planner.version();
            if (choice.isEmpty()) {
                log.info("nothing to release: no commit, no word in the changelog and no change of the API or of the"
                        + " configuration since the last release asks for one");
                results.tell(ReleaseResult.nothing());
                return;
            }
            ReleaseJudgement judgement = new ReleaseJudgement(session, repositories, now, desk.git(), options);
            Judged judged = judgement.judge(planned(now, planner, choice.get()));
            Planned planned = judged.planned();
            Report report = judged.report();
            ReleaseSheet.lines(planned, desk.git()).forEach(log::info);
            now.diff().stream()
                    .flatMap(diff -> diff.unknown().stream())
                    .map(doubt -> "not counted, at " + doubt.at() + ": " + doubt.reason())
                    .forEach(log::info);
            new ConsoleReport(report.gate()).findings(report.judgements()).forEach(this::print);
            if (dryRun) {
                ReleaseSheet.diffs(planned.plan(), desk.git()).forEach(log::info);
            }
            List<String> because = choice.get().because();
            ReleaseResult result = results.planned(planned.plan(), because);
            if (!report.isReady()) {
                results.tell(result.blockedBy(report.blocking()));
                throw new MojoFailureException("Release " + planned.plan().version()
                        + " is not possible yet: the findings are above, and nothing was written");
            }
            requirePlan(planned.plan());
            if (dryRun) {
                log.info("release " + planned.plan().version()
                        + " is possible; this was a dry run, nothing was written");
                results.tell(result);
                return;
            }
            requireRemoteForUpload(planned.plan());
            carryOut(planned.plan(), results, result, () -> desk.release(planned.plan(), build(desk)));
        }
    }

    private void carryOut(ReleasePlan plan, ReleaseResults results, ReleaseResult planned, Runnable work) {
        try {
            work.run();
        } catch (ReadinessException failure) {
            results.tell(planned.failed(failure));
            throw failure;
        }
        results.tell(results.done(plan, planned));
        log.info(done(plan));
    }

    /** Makes the branch on which an older release is mended. */
    void begin(String tag) {
        ReleaseDesk desk = desk();
        desk.requireIdle();
        MaintenanceBranch branch = new MaintenanceBranch(session, basis, desk.git(), options);
        desk.folder().exclusively(() -> branch.begin(tag).forEach(log::info));
    }

    void resume() {
        ReleaseDesk desk = desk();
        ReleasePlan plan = desk.folder().load();
        ReleaseResults results = results(desk);
        carryOut(plan, results, results.planned(plan, List.of()), () -> desk.resume(build(desk)));
    }

    private Planned planned(ReleaseSituation now, ReleasePlanner planner, VersionChoice choice) {
        try (NotesSources sources =
                NotesSources.ofRelease(session, basis.policy().policy().release(), now, log)) {
            return planner.plan(
                    choice,
                    new ReleaseTexts(
                            sources,
                            basis.policy().policy().release(),
                            basis.root(),
                            choice,
                            planner.start(),
                            now.mentions()));
        }
    }

    private ReleaseDesk desk() {
        return ReleaseDesk.of(basis.root().directory(), log::info);
    }

    private ReleaseResults results(ReleaseDesk desk) {
        return ReleaseResults.of(new SessionTranslator(session).reportDirectory(), desk.git(), log);
    }

    private InnerMaven build(ReleaseDesk desk) {
        Path top = desk.git().top();
        Path project = Path.of(session.getExecutionRootDirectory());
        ReleaseVerdict verdict = new ReleaseVerdict(new SessionTranslator(session).reportDirectory(), top);
        return new InnerMaven(
                session, new Root(top).path(project), desk.folder().directory(), verdict, log);
    }

    private void fetchWhole(GitProgram git, boolean dryRun) {
        if (dryRun) {
            throw new ReadinessException(
                    "-Dunshallow fetches history and tags, and a dry run changes nothing, no tag either",
                    "run git fetch --unshallow --tags by hand, or leave -DdryRun out");
        }
        String branch =
                git.run("symbolic-ref", "--quiet", "--short", "HEAD").out().strip();
        String remote = options.remote()
                .or(() -> RemoteReader.name(git, branch))
                .orElseThrow(() -> new ReadinessException(
                        "-Dunshallow fetches, and there is no remote to fetch from",
                        "name it with -Dreadiness.release.remote"));
        log.info("fetching history and tags from " + new Remote(git, remote).shown());
        new Clone(git).complete(remote);
    }

    /** Nothing is uploaded that is not pushed just before, under a tag. */
    private void requirePushBeforeUpload() {
        if (options.perform() && options.mode() == Mode.PULL_REQUEST) {
            throw new ReadinessException(
                    "-Dperform uploads, and a pull request has no tag to upload from",
                    "upload when it is merged, with -Dmode=tag-only -Dperform");
        }
        if (options.perform() && !GuardSign.isLeft(session, session.getCurrentProject())) {
            throw new ReadinessException(
                    "-Dperform uploads, and this plugin is no extension of the build, so it cannot hold the uploads until the"
                            + " push",
                    "add <extensions>true</extensions> to the plugin in the POM and bind its check, or upload from the tag");
        }
    }

    private static void requireRemoteForUpload(ReleasePlan plan) {
        if (plan.uploads() && plan.remote().isEmpty()) {
            throw new ReadinessException(
                    "-Dperform uploads, and there is no remote to push the tag to",
                    "add one, or name it with -Dreadiness.release.remote");
        }
    }

    /** Somebody has looked at a plan: another one is not what they agreed to. */
    private void requirePlan(ReleasePlan plan) {
        options.plan().filter(digest -> !digest.equals(plan.digest())).ifPresent(digest -> {
            throw new ReadinessException(
                    "-Dreadiness.release.plan is " + digest + ", and the plan is " + plan.digest()
                            + " now: a commit, a file or the day is another",
                    "look at mvn readiness:release -DdryRun again, and give the digest that it shows");
        });
    }

    private static String done(ReleasePlan plan) {
        if (plan.mode() == Mode.PULL_REQUEST) {
            return "branch release/" + plan.tag()
                    + " is pushed: open a pull request, merge it, and complete the release"
                    + " on the branch with mvn readiness:release -Dmode=tag-only";
        }
        String next = plan.mode().has(Step.NEXT) ? ", " + plan.next().orElse("") + " begins" : "";
        return "released " + plan.version() + " as " + plan.tag() + next;
    }

    private void print(ConsoleReport.Line line) {
        switch (line.severity()) {
            case ERROR -> log.error(line.text());
            case WARNING -> log.warn(line.text());
            case NOTE -> log.info(line.text());
        }
    }
}
