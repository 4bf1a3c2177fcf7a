package dev.readiness.mojo;

import dev.readiness.core.Baseline;
import dev.readiness.core.Stage;
import dev.readiness.facts.Facts;
import dev.readiness.facts.policy.Ratchet;
import dev.readiness.facts.project.GuardFacts;
import dev.readiness.facts.project.ReactorFacts;
import dev.readiness.facts.project.UploadedPom;
import dev.readiness.gather.assembly.Assembly;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.RepositorySystem;

/** What is known of a session's modules and of them together; each fact is gathered when it is asked for. */
record Gathering(
        MavenSession session,
        RepositorySystem repositories,
        Root root,
        Assembly assembly,
        Stage stage,
        Baseline baseline) {

    /**
     * What is known of a module.
     *
     * @param around the modules beside which it is built
     */
    Facts module(MavenProject project, List<MavenProject> around) {
        Facts module = assembly.module(
                ModuleTranslator.facts(project, root),
                SourcesTranslator.sources(project, root, new RuntimeClassPath(project, session, repositories)));
        boolean alive = GuardSign.isLeft(session, project);
        return module.part()
                .with(GuardFacts.class, ModuleTranslator.guard(project, root, around, stage == Stage.DEPLOY, alive))
                .lazily(UploadedPom.class, () -> new PomTranslator(project, root)
                        .uploaded(session.getSystemProperties()))
                .build();
    }

    /** The facts of every module of the session, by path; those that are known already are taken as they are. */
    SortedMap<String, Facts> all(SortedMap<String, Facts> known) {
        TreeMap<String, Facts> all = new TreeMap<>();
        for (MavenProject project : session.getProjects()) {
            all.put(root.path(project.getBasedir().toPath()), module(project, session.getProjects()));
        }
        all.putAll(known);
        return all;
    }

    /** What is known of the whole. */
    Facts together(ReactorFacts reactor, SortedMap<String, Facts> modules) {
        return assembly.reactor(reactor, modules)
                .part()
                .lazily(
                        Ratchet.class,
                        () -> Baselines.ratchet(
                                baseline, assembly.git(), reactor.root().version()))
                .build();
    }

    /** The same with what differs in the APIs. */
    Facts told(Facts reactor, SortedMap<String, Facts> modules) {
        return new ApiComparisons(assembly, session, repositories, root).in(reactor, modules);
    }
}
