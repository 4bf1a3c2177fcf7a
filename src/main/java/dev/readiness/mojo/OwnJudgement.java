package dev.readiness.mojo;

import dev.readiness.core.Judgement;
import dev.readiness.core.Objection;
import dev.readiness.core.Report;
import dev.readiness.core.Stage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.maven.execution.BuildFailure;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.MavenProject;

/** What this session's own judgements say of an upload. */
record OwnJudgement(ReactorSession reactor, MavenSession session) {

    private static final String APART =
            "run mvn verify -Dreadiness.stage=deploy first, and the upload as a command of its own";

    /** @param excused whether the policy allows to skip the check */
    List<Objection> objections(MavenProject module, Upload upload, boolean excused) {
        List<Objection> objections = new ArrayList<>();
        if (reactor.stage() != Stage.DEPLOY) {
            objections.add(new Objection(
                    "this build is judged for stage " + reactor.stage().word() + ", not deploy",
                    "set -Dreadiness.stage=deploy"));
        }
        Optional<List<Judgement>> own = reactor.judgements(module);
        boolean skipped = excused && own.isEmpty() && reactor.isSkipped(module);
        if (own.isEmpty() && !skipped) {
            objections.add(unjudged(module));
        } else if (own.isPresent() && reactor.isClosedBy(own.get())) {
            objections.add(
                    new Objection("module " + module.getArtifactId() + " is NOT READY", "mend the findings above"));
        }
        objections.addAll(failures(session));
        objections.addAll(ofTheWhole(upload, skipped));
        return objections;
    }

    static Objection unjudged(MavenProject module) {
        return new Objection(
                "module " + module.getArtifactId() + " was not judged",
                "bind readiness:check to verify in it, best in <build><plugins> of the parent");
    }

    /** Modules of this build that are broken, whatever was judged. */
    static List<Objection> failures(MavenSession session) {
        return session.getProjects().stream()
                .filter(other -> session.getResult().getBuildSummary(other) instanceof BuildFailure)
                .map(other -> new Objection("module " + other.getArtifactId() + " has failed", "mend it"))
                .toList();
    }

    private List<Objection> ofTheWhole(Upload upload, boolean skipped) {
        // in this order: another thread may conclude in between
        List<MavenProject> waiting = reactor.waiting();
        Optional<Report> whole = reactor.concluded();
        if (whole.isPresent()) {
            return whole.get().isReady()
                    ? List.of()
                    : List.of(new Objection("the reactor is NOT READY", "mend the findings above"));
        }
        if (waiting.isEmpty()) {
            return skipped ? List.of() : List.of(new Objection("the reactor was not judged", APART));
        }
        String names = waiting.stream().map(MavenProject::getArtifactId).collect(Collectors.joining(", "));
        if (!upload.atEnd()) {
            return List.of(new Objection(
                    upload.shown() + " would upload before " + names
                            + " is known to be ready, and leave half a reactor behind",
                    upload.cure()));
        }
        return waiting.stream().anyMatch(module -> isYetToRun(upload, module))
                ? List.of()
                : List.of(new Objection(names + " is judged only after the last upload", APART));
    }

    /** Whether the upload waits for the module: one that does not bind the goal is not waited for. */
    private boolean isYetToRun(Upload upload, MavenProject module) {
        return upload.plugin().equals(GuardSign.PLUGIN)
                ? CommandLine.of(session).runs(module, upload.goal(), "deploy")
                : CommandLine.binds(module, upload.plugin(), upload.goal());
    }
}
