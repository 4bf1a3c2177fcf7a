package dev.readiness.mojo;

import dev.readiness.mojo.ScaffoldWriter.Draft;
import dev.readiness.scaffold.Advice;
import dev.readiness.scaffold.Plan;
import dev.readiness.scaffold.Project;
import dev.readiness.scaffold.Scaffold;
import dev.readiness.scaffold.Snippet;
import java.util.List;
import java.util.Objects;
import javax.inject.Inject;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.eclipse.aether.RepositorySystem;
import org.jspecify.annotations.Nullable;

/**
 * Writes the files that the project lacks on its way to production, as far as they apply to it: the policy, the changelog, the
 * release directory, guides, and for an application the environment template, the start script, the systemd unit, the nginx
 * site, the Dockerfile, the Compose file, the production profile and a test of it. What is there is never changed. Says what
 * people have to do next.
 */
@Mojo(name = "init", aggregator = true, threadSafe = true)
public final class InitMojo extends AbstractMojo {

    private final MavenSession session;
    private final RepositorySystem repositories;

    /** This plugin. */
    @Parameter(defaultValue = "${plugin}", readonly = true, required = true)
    private @Nullable PluginDescriptor plugin;

    /**
     * The server to write a pipeline for: <code>github</code>, <code>gitlab</code>, <code>jenkins</code>, or <code>none</code>.
     * By default the one that the remote <code>origin</code> is on, unless the project has a pipeline.
     *
     * @since 0.1.0
     */
    @Parameter(property = "readiness.init.ci")
    private @Nullable String ci;

    /**
     * Also writes what would be written in place of a file that is there, beside it as <code>NAME.new</code>, where the two
     * differ.
     *
     * @since 0.1.0
     */
    @Parameter(property = "readiness.init.beside", defaultValue = "false")
    private boolean beside;

    @Inject
    public InitMojo(MavenSession session, RepositorySystem repositories) {
        this.session = session;
        this.repositories = repositories;
    }

    @Override
    public void execute() throws MojoFailureException, MojoExecutionException {
        Translated.run(() -> write(Objects.requireNonNull(plugin)));
    }

    private void write(PluginDescriptor descriptor) {
        ScaffoldProject source = ScaffoldProject.of(session, repositories, descriptor);
        Project project = source.read(PipelineChoice.of(ci, source.root(), source.tree()));
        Plan plan = Scaffold.plan(project, source.tree()::exists);
        List<Draft> drafts = new ScaffoldDrafts(source.tree(), new ScaffoldText(source.tree()), beside)
                .of(plan)
                .toList();
        new ScaffoldWriter(source.root()).write(drafts);
        Advice.lines(plan, drafts.stream().map(Draft::path).toList()).forEach(getLog()::info);
        if (drafts.isEmpty()) {
            getLog().info("nothing is missing");
        }
        Advice.open(project, source.ignoresEnvironmentFiles()).forEach(line -> getLog().info("open: " + line));
        if (source.rootProject().getPlugin(GuardSign.PLUGIN) == null) {
            getLog().info("open: add the plugin to <build><plugins> of pom.xml:");
            Snippet.lines(descriptor.getVersion(), Advice.goals(project)).forEach(getLog()::info);
        }
    }
}
