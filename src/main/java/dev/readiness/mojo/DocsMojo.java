package dev.readiness.mojo;

import dev.readiness.gather.WorkTree;
import dev.readiness.render.ModelJson;
import dev.readiness.render.document.DocumentModel;
import dev.readiness.render.document.Documents;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import javax.inject.Inject;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.RepositorySystem;
import org.jspecify.annotations.Nullable;

/**
 * Writes the documents of a deployment into <code>target/readiness/docs</code>: DEPLOYMENT.md, PRODUCTION.md, and checklists for
 * the release and for before and after the deployment. They are made of what the build knows, say only what concerns the project,
 * and name what could not be read. A bound goal writes them once, with the last module.
 */
@Mojo(name = "docs", defaultPhase = LifecyclePhase.VERIFY, aggregator = true, threadSafe = true)
public final class DocsMojo extends AbstractMojo {

    private final MavenSession session;
    private final RepositorySystem repositories;

    /** The module at hand. */
    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    private @Nullable MavenProject project;

    /** This plugin. */
    @Parameter(defaultValue = "${plugin}", readonly = true, required = true)
    private @Nullable PluginDescriptor plugin;

    /** This run of the goal. */
    @Parameter(defaultValue = "${mojoExecution}", readonly = true)
    private @Nullable MojoExecution execution;

    /**
     * What the build is about to do: <code>build</code>, <code>release</code> or <code>deploy</code>. The documents say whether it is
     * ready for that.
     *
     * @since 0.1.0
     */
    @Parameter(property = "readiness.stage")
    private @Nullable String stage;

    /**
     * The committed release checklist, whose own items are kept; <code>{version}</code> stands for the version that is released.
     *
     * @since 0.1.0
     */
    @Parameter(property = "readiness.docs.checklist", defaultValue = "docs/releases/v{version}/checklist.md")
    private String checklist = "docs/releases/v{version}/checklist.md";

    /**
     * Writes what the templates see as <code>target/readiness/template-model.json</code>.
     *
     * @since 0.1.0
     */
    @Parameter(property = "dumpModel", defaultValue = "false")
    private boolean dumpModel;

    @Inject
    public DocsMojo(MavenSession session, RepositorySystem repositories) {
        this.session = session;
        this.repositories = repositories;
    }

    @Override
    public void execute() throws MojoFailureException, MojoExecutionException {
        Translated.run(() -> {
            if (OnceAtEnd.isDue(Objects.requireNonNull(execution), Objects.requireNonNull(project), session)) {
                write(Objects.requireNonNull(plugin));
            } else {
                getLog().debug("readiness:docs waits for the last module");
            }
        });
    }

    private void write(PluginDescriptor descriptor) {
        SessionTranslator translator = new SessionTranslator(session);
        Root root = translator.root();
        Path directory = translator.reportDirectory();
        WorkTree tree = new WorkTree(root.directory());
        ReactorSession reactor = ReactorSession.of(session, repositories, descriptor, stage);
        try (Survey survey = reactor.survey()) {
            SortedMap<String, Object> model =
                    DocumentModel.of(new DocumentedProject(session, root, tree, reactor.git()).of(survey, checklist));
            if (dumpModel) {
                new OutputFile(directory.resolve("template-model.json")).write(out -> ModelJson.write(model, out));
            }
            for (Map.Entry<String, String> document :
                    Documents.of(OwnTemplates.in(tree), model).entrySet()) {
                new OutputFile(directory.resolve("docs").resolve(document.getKey()))
                        .write(out -> out.write(document.getValue().getBytes(StandardCharsets.UTF_8)));
            }
        }
        getLog().info("Documents: " + root.path(directory.resolve("docs")));
    }
}
