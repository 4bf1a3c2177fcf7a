package dev.readiness.mojo;

import dev.readiness.core.Judgement;
import dev.readiness.core.Report;
import dev.readiness.core.Scope;
import dev.readiness.core.Stage;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.inject.Inject;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
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
 * Judges whether the build is ready: every module as it comes, the reactor as a whole with its last module, and fails the
 * build when the gate is closed. Writes <code>target/readiness/report.json</code> and the report in other formats beside it.
 */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VERIFY, threadSafe = true)
public final class CheckMojo extends AbstractMojo {

    private final MavenSession session;
    private final RepositorySystem repositories;

    /** The module under check. */
    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    private @Nullable MavenProject project;

    /** This plugin. */
    @Parameter(defaultValue = "${plugin}", readonly = true, required = true)
    private @Nullable PluginDescriptor plugin;

    /**
     * Skips the check, loudly. A deploying build that skips it is not ready.
     *
     * @since 0.1.0
     */
    @Parameter(property = "readiness.skip", defaultValue = "false")
    private boolean skip;

    /**
     * What the build is about to do: <code>build</code>, <code>release</code> or <code>deploy</code>. By default a goal that
     * uploads means deploy, anything else build.
     *
     * @since 0.1.0
     */
    @Parameter(property = "readiness.stage")
    private @Nullable String stage;

    /**
     * The formats that the report is written in, separated by commas: <code>html</code>, <code>sarif</code>, <code>junit</code>,
     * <code>markdown</code>, <code>gitlab</code>; <code>json</code> is always written. By default all.
     *
     * @since 0.1.0
     */
    @Parameter(property = "readiness.formats")
    private @Nullable List<String> formats;

    /**
     * Files <code>report.json</code> of earlier runs, oldest first, for the trend in the HTML report: paths relative to the root,
     * or patterns such as <code>reports/*.json</code>, whose files are sorted by name.
     *
     * @since 0.1.0
     */
    @Parameter(property = "readiness.trend")
    private List<String> trend = List.of();

    /**
     * Says that this build is one of several that share a reactor: judges its modules alone, and leaves
     * <code>target/readiness/shard.json</code> for the goal <code>merge</code>, which judges the whole. Nothing may be uploaded by it.
     *
     * @since 0.1.0
     */
    @Parameter(property = "readiness.shard", defaultValue = "false")
    private boolean shard;

    @Inject
    public CheckMojo(MavenSession session, RepositorySystem repositories) {
        this.session = session;
        this.repositories = repositories;
    }

    @Override
    public void execute() throws MojoFailureException, MojoExecutionException {
        Translated.run(() -> check(Objects.requireNonNull(project), Objects.requireNonNull(plugin)));
    }

    private void check(MavenProject module, PluginDescriptor descriptor) throws MojoFailureException {
        ReactorSession reactor = ReactorSession.of(session, repositories, descriptor, stage);
        reactor.reports().ask(formats == null ? List.of() : formats);
        reactor.reports().compareWith(trend);
        reactor.beShard(shard);
        Decision decision = new Decision(session, getLog());
        List<Judgement> judgements = List.of();
        if (skip) {
            getLog().warn("readiness:check is skipped (readiness.skip): " + module.getArtifactId() + " was not judged");
            reactor.skip(module);
        } else {
            judgements = reactor.judge(module);
            decision.print(judgements, reactor);
        }
        Optional<Report> report = reactor.conclude(module);
        if (report.isPresent()) {
            decision.print(
                    report.get().judgements().stream()
                            .filter(one -> one.rule().scope() != Scope.MODULE)
                            .toList(),
                    reactor);
            decision.take(report.get(), reactor.reports());
        } else if (reactor.stage() == Stage.DEPLOY && reactor.isClosedBy(judgements)) {
            throw new MojoFailureException("This module is not ready to deploy: the findings are above");
        }
    }
}
