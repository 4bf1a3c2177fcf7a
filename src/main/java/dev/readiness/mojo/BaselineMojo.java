package dev.readiness.mojo;

import dev.readiness.core.Baseline;
import dev.readiness.core.BaselineUpdate;
import dev.readiness.core.ReadinessException;
import dev.readiness.render.BaselineJson;
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
 * Accepts today's debt on the record: writes the open errors and warnings, the coverage and the score into
 * <code>readiness-baseline.json</code>, to be committed. From then on only what is new closes the gate, and neither figure may fall.
 * Run it after the tests: <code>mvn verify readiness:baseline</code>; a check in the same build then does not fail it.
 */
@Mojo(name = "baseline", aggregator = true, threadSafe = true)
public final class BaselineMojo extends AbstractMojo {

    private final MavenSession session;
    private final RepositorySystem repositories;

    /** This plugin. */
    @Parameter(defaultValue = "${plugin}", readonly = true, required = true)
    private @Nullable PluginDescriptor plugin;

    /**
     * Forgets what is mended, and accepts nothing new.
     *
     * @since 0.1.0
     */
    @Parameter(property = "readiness.baseline.prune", defaultValue = "false")
    private boolean prune;

    /**
     * Why the findings are acceptable; stands beside each of them.
     *
     * @since 0.1.0
     */
    @Parameter(property = "readiness.baseline.reason", defaultValue = "was there when the baseline was recorded")
    private String reason = "";

    @Inject
    public BaselineMojo(MavenSession session, RepositorySystem repositories) {
        this.session = session;
        this.repositories = repositories;
    }

    @Override
    public void execute() throws MojoFailureException, MojoExecutionException {
        Translated.run(() -> write(Objects.requireNonNull(plugin)));
    }

    private void write(PluginDescriptor descriptor) {
        ReactorSession reactor = ReactorSession.of(session, repositories, descriptor, null);
        Baseline before = reactor.engine().baseline();
        try (Survey survey = reactor.survey()) {
            survey.report().partial().ifPresent(why -> {
                throw new ReadinessException(
                        "A baseline is of the whole reactor, and this run is not: " + why, "run it on all modules");
            });
            BaselineUpdate update = prune
                    ? BaselineUpdate.pruning(before, survey.report(), survey.coverage())
                    : BaselineUpdate.recording(before, survey.report(), survey.coverage(), reason, survey.today());
            if (!update.after().equals(before)) {
                new OutputFile(new SessionTranslator(session).root().directory().resolve(Baseline.FILE))
                        .write(out -> BaselineJson.write(update.after(), out));
            }
            BaselineNews.of(before, update).forEach(getLog()::info);
        }
    }
}
