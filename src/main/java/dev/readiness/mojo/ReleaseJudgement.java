package dev.readiness.mojo;

import dev.readiness.core.Engine;
import dev.readiness.core.Judgement;
import dev.readiness.core.Policy;
import dev.readiness.core.Report;
import dev.readiness.core.Scope;
import dev.readiness.core.Stage;
import dev.readiness.facts.Evidence;
import dev.readiness.facts.Facts;
import dev.readiness.facts.Origin;
import dev.readiness.facts.policy.ReleaseSettings;
import dev.readiness.facts.project.ModuleFacts;
import dev.readiness.facts.project.ModuleFacts.Reference;
import dev.readiness.facts.release.PlannedRelease;
import dev.readiness.facts.release.PublishedVersions;
import dev.readiness.facts.release.RemoteState;
import dev.readiness.facts.release.RepositoryState;
import dev.readiness.facts.release.SnapshotUses;
import dev.readiness.gather.PlannedTree;
import dev.readiness.gather.WorkTree;
import dev.readiness.gather.mark.MarkedTree;
import dev.readiness.mojo.ReleasePlanner.Planned;
import dev.readiness.release.ReleasePlan;
import dev.readiness.release.git.GitProgram;
import dev.readiness.release.git.RemoteReader;
import dev.readiness.release.git.RepositoryReader;
import dev.readiness.release.pom.PomEditor;
import dev.readiness.release.pom.SnapshotUse;
import dev.readiness.render.document.ReleaseChecklist;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.maven.execution.MavenSession;
import org.eclipse.aether.RepositorySystem;

/** Judges a release by the files and the version that it will have, before anything is written. */
record ReleaseJudgement(
        MavenSession session,
        RepositorySystem repositories,
        ReleaseSituation now,
        GitProgram git,
        ReleaseOptions options) {

    /**
     * A plan and what is to be said about it.
     *
     * @param planned with the checklist that the report fills, where nobody has written one
     */
    record Judged(Planned planned, Report report) {}

    Judged judge(Planned planned) {
        Report report = report(planned);
        ReleaseSettings settings = now.basis().policy().policy().release();
        String path = settings.checklist().replace("{version}", planned.plan().version());
        WorkTree tree = now.basis().tree();
        if (!report.isReady() || tree.exists(path)) {
            return new Judged(planned, report);
        }
        String checklist = ReleaseChecklist.of(
                OwnTemplates.in(tree),
                now.reactor().root().artifactId(),
                planned.plan().version(),
                report);
        return new Judged(
                planned.with(now.basis().root().pathFrom(git.top(), path), checklist.getBytes(StandardCharsets.UTF_8)),
                report);
    }

    /** What can be judged beforehand; tests, coverage and each module's own rules are judged in the build of the release. */
    private Report report(Planned planned) {
        Policy policy = now.basis().policy().policy();
        PlannedTree tree = new PlannedTree(now.basis().tree(), files(planned.plan()));
        try (ReleaseSituation then =
                now.planned(session, repositories, tree, planned.choice().version())) {
            Engine engine =
                    now.basis().engine(Stage.RELEASE, false, now.reactor().today(), new MarkedTree(tree, List.of()));
            Facts facts = facts(then, planned);
            List<Judgement> judged = engine.judge(Scope.REACTOR, ".", facts).stream()
                    .filter(one -> one.rule().stage() == Stage.RELEASE)
                    .toList();
            return new Report(Stage.RELEASE, Optional.empty(), judged, policy.gate());
        }
    }

    /** By path from the project's root, which may be a folder of the repository. */
    private SortedMap<String, byte[]> files(ReleasePlan plan) {
        Path top = git.top();
        SortedMap<String, byte[]> files = new TreeMap<>();
        plan.release().forEach((path, bytes) -> files.put(now.basis().root().path(top.resolve(path)), bytes));
        return files;
    }

    private Facts facts(ReleaseSituation then, Planned release) {
        ReleasePlan plan = release.plan();
        ModuleFacts root = then.reactor().root();
        PlannedRelease planned = new PlannedRelease(
                plan.version(),
                plan.tag(),
                plan.branch(),
                now.basis().policy().policy().release().branches(),
                then.reactor().modules().stream().map(ModuleFacts::coordinates).toList(),
                Origin.of(root.origin().path()));
        List<SnapshotUse> moving = PomEditor.snapshots(release.poms());
        return then.facts()
                .part()
                .with(PlannedRelease.class, planned)
                .lazily(RemoteState.class, () -> plan.remote()
                        .map(remote -> RemoteReader.read(git, remote, plan.branch(), plan.tag()))
                        .orElseGet(() -> Evidence.absent("the repository has no remote")))
                .lazily(RepositoryState.class, () -> Evidence.known(RepositoryReader.read(git, plan.signed())))
                .lazily(PublishedVersions.class, () -> new UploadedVersions(session, repositories).of(plan.version()))
                .with(
                        SnapshotUses.class,
                        new SnapshotUses(moving.stream()
                                .map(use ->
                                        new Reference(use.kind().word(), use.coordinates(), use.version(), use.at()))
                                .toList()))
                .build();
    }
}
