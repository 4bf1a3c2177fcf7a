package dev.readiness.mojo;

import java.util.Objects;
import java.util.Optional;
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
 * Writes <code>target/readiness/release-notes.md</code>: the maintainer's words from the changelog, completed by the commits
 * since the last release and by what operators must do. With <code>-Dall</code> writes the changelog of the whole history
 * to <code>target/readiness/changelog.md</code> instead.
 */
@Mojo(name = "notes", defaultPhase = LifecyclePhase.VERIFY, aggregator = true, threadSafe = true)
public final class NotesMojo extends AbstractMojo {

    private final MavenSession session;
    private final RepositorySystem repositories;

    /** This plugin. */
    @Parameter(defaultValue = "${plugin}", readonly = true, required = true)
    private @Nullable PluginDescriptor plugin;

    /** The module at hand. */
    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    private @Nullable MavenProject project;

    /** This run of the goal. */
    @Parameter(defaultValue = "${mojoExecution}", readonly = true)
    private @Nullable MojoExecution execution;

    /**
     * Whether to write the changelog of the whole history; <code>-Dall</code> says the same.
     *
     * @since 0.1.0
     */
    @Parameter(property = "readiness.notes.all", defaultValue = "${all}")
    private @Nullable String all;

    /**
     * The version that the notes are of. By default that of the project, without <code>-SNAPSHOT</code>.
     *
     * @since 0.1.0
     */
    @Parameter(property = "readiness.notes.version")
    private @Nullable String version;

    /**
     * Where the remote repository is hosted, when its address does not say so: <code>github</code>, <code>gitlab</code>,
     * <code>gitea</code> or <code>bitbucket</code>.
     *
     * @since 0.1.0
     */
    @Parameter(property = "readiness.notes.forge")
    private @Nullable String forge;

    /**
     * Writes nothing.
     *
     * @since 0.1.0
     */
    @Parameter(property = "readiness.notes.skip", defaultValue = "false")
    private boolean skip;

    @Inject
    public NotesMojo(MavenSession session, RepositorySystem repositories) {
        this.session = session;
        this.repositories = repositories;
    }

    @Override
    public void execute() throws MojoFailureException, MojoExecutionException {
        if (skip) {
            getLog().info("readiness:notes is skipped (readiness.notes.skip)");
            return;
        }
        Translated.run(() -> {
            if (!OnceAtEnd.isDue(Objects.requireNonNull(execution), Objects.requireNonNull(project), session)) {
                return;
            }
            try (NotesSources sources = sources(Optional.ofNullable(forge))) {
                NotesDocument document = isAll() ? sources.changelog() : sources.notes(Optional.ofNullable(version));
                getLog().info("notes: " + document.write());
            }
        });
    }

    private NotesSources sources(Optional<String> host) {
        return isAll()
                ? NotesSources.ofHistory(session, host, getLog())
                : NotesSources.of(
                        session,
                        ReactorSession.of(session, repositories, Objects.requireNonNull(plugin), null),
                        host,
                        getLog());
    }

    /** An option without a value is set to "true" by Maven 3 and to nothing by other callers. */
    private boolean isAll() {
        return all != null && !Objects.requireNonNull(all).equalsIgnoreCase("false");
    }
}
