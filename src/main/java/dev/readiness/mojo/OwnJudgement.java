package dev.readiness.mojo;

import dev.readiness.core.Judgement;
import dev.readiness.core.Objection;
import dev.readiness.core.Report;
import dev.readiness.core.Stage;
import dev.readiness.core.UploadGoals;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.maven.execution.BuildFailure;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.MavenProject;

/** What this session's own judgements say of an upload. */
record OwnJudgement(ReactorSession reactor, MavenSession session) {

    List<Objection> objections(MavenProject module, Upload upload) {
        List<Objection> objections = new ArrayList<>();
        if (reactor.stage() != Stage.DEPLOY) {
            objections.add(new Objection(
                    "this build is judged for stage " + reactor.stage().word() + ", not deploy",
                    "drop -Dreadiness.stage, or set it to deploy"));
        }
        Optional<List<Judgement>> own = reactor.judgements(module);
        if (own.isEmpty()) {
            objections.add(new Objection(
                    "module " + module.getArtifactId() + " was not judged",
                    "bind readiness:check to verify in it, best in <build><plugins> of the parent"));
        } else if (reactor.isClosedBy(own.get())) {
            objections.add(
                    new Objection("module " + module.getArtifactId() + " is NOT READY", "mend the findings above"));
        }
        session.getProjects().stream()
                .filter(other -> session.getResult().getBuildSummary(other) instanceof BuildFailure)
                .forEach(other ->
                        objections.add(new Objection("module " + other.getArtifactId() + " has failed", "mend it")));
        objections.addAll(ofTheWhole(upload));
        return objections;
    }

    private List<Objection> ofTheWhole(Upload upload) {
        Optional<Report> whole = reactor.concluded();
        if (whole.isPresent()) {
            return whole.get().isReady()
                    ? List.of()
                    : List.of(new Objection("the reactor is NOT READY", "mend the findings above"));
        }
        List<MavenProject> waiting = reactor.waiting();
        String names = waiting.stream().map(MavenProject::getArtifactId).collect(Collectors.joining(", "));
        if (!upload.atEnd()) {
            return List.of(new Objection(
                    upload.goal() + " would upload before " + names
                            + " is known to be ready, and leave half a reactor behind",
                    upload.cure()));
        }
        return waiting.stream().anyMatch(OwnJudgement::uploads)
                ? List.of()
                : List.of(new Objection(
                        names + " is judged only after the last upload",
                        "run mvn verify -Dreadiness.stage=deploy first, and the upload as a command of its own"));
    }

    private static boolean uploads(MavenProject module) {
        return module.getBuildPlugins().stream().anyMatch(plugin -> UploadGoals.knows(plugin.getKey()));
    }
}
