package dev.readiness.mojo;

import dev.readiness.core.ReadinessException;
import dev.readiness.facts.Facts;
import dev.readiness.facts.policy.ProductionSettings;
import dev.readiness.facts.policy.ReleaseSettings;
import dev.readiness.gather.ProjectTree.Content.Bytes;
import dev.readiness.gather.WorkTree;
import dev.readiness.scaffold.Module;
import dev.readiness.scaffold.Pipeline;
import dev.readiness.scaffold.Project;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.RepositorySystem;

/** Reads the whole project from a session at its root. */
record ScaffoldProject(
        MavenSession session, RepositorySystem repositories, ReactorSession reactor, Root root, WorkTree tree) {

    private static final long LARGEST = 1_000_000;

    /** @throws ReadinessException when Maven does not run at the root, whose files cannot be planned from a part */
    static ScaffoldProject of(MavenSession session, RepositorySystem repositories, PluginDescriptor plugin) {
        Root root = new SessionTranslator(session).root();
        ScaffoldProject project = new ScaffoldProject(
                session,
                repositories,
                ReactorSession.of(session, repositories, plugin, null),
                root,
                new WorkTree(root.directory()));
        if (project.everyKnown().stream().noneMatch(project::isRoot)) {
            throw new ReadinessException(
                    "readiness:init runs in a part of the project", "run it in " + root.directory());
        }
        return project;
    }

    Project read(Optional<Pipeline> pipeline) {
        ScaffoldTranslator translator = new ScaffoldTranslator(tree, root);
        List<Module> modules = new ArrayList<>();
        Facts facts = reactor.facts(rootProject());
        for (MavenProject project : everyKnown()) {
            Module module = translator.module(
                    project, reactor.facts(project), new RuntimeClassPath(project, session, repositories).artifacts());
            modules.add(isRoot(project) ? 0 : modules.size(), module);
        }
        return new Project(
                modules,
                facts.get(ProductionSettings.class).profiles(),
                facts.get(ReleaseSettings.class).changelog(),
                tree.exists("mvnw"),
                pipeline);
    }

    MavenProject rootProject() {
        return everyKnown().stream().filter(this::isRoot).findFirst().orElseThrow();
    }

    /** Whether git keeps environment files out; true where there is no .gitignore yet, because one is written. */
    boolean ignoresEnvironmentFiles() {
        return !(tree.read(".gitignore", LARGEST) instanceof Bytes bytes)
                || bytes.utf8().lines().anyMatch(line -> line.strip()
                        .replaceFirst("^/|^\\*\\*/", "")
                        .startsWith(".env"));
    }

    private boolean isRoot(MavenProject project) {
        return root.path(project.getBasedir().toPath()).equals(".");
    }

    private List<MavenProject> everyKnown() {
        return new SessionTranslator(session).everyKnown();
    }
}
