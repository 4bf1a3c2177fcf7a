package dev.readiness.mojo;

import dev.readiness.core.Objection;
import dev.readiness.core.Report;
import dev.readiness.core.shard.Joined;
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
 * Judges a reactor that several jobs have built in parts: joins what each of them left in
 * <code>target/readiness/shard.json</code> (<code>check</code> with <code>-Dreadiness.shard</code>), judges the whole, and writes the
 * same reports and the same verdict as <code>check</code> does. Builds nothing; run it in a checkout of the same commit. Fails when the
 * whole is not ready, a module is in no shard, a shard is of another checkout, or two of them disagree on a module.
 */
@Mojo(name = "merge", aggregator = true, threadSafe = true)
public final class MergeMojo extends AbstractMojo {

    private final MavenSession session;
    private final RepositorySystem repositories;

    /** This plugin. */
    @Parameter(defaultValue = "${plugin}", readonly = true, required = true)
    private @Nullable PluginDescriptor plugin;

    /**
     * Where the shards are, separated by commas: files, directories with every <code>.json</code> below them, or patterns such as
     * <code>parts/*.json</code>; relative to the root.
     *
     * @since 0.1.0
     */
    @Parameter(property = "readiness.shards", defaultValue = "target/shards")
    private List<String> shards = List.of();

    /**
     * The formats that the report is written in, as for the goal <code>check</code>.
     *
     * @since 0.1.0
     */
    @Parameter(property = "readiness.formats")
    private @Nullable List<String> formats;

    /**
     * Reports of earlier runs for the trend in the HTML report, as for the goal <code>check</code>.
     *
     * @since 0.1.0
     */
    @Parameter(property = "readiness.trend")
    private List<String> trend = List.of();

    @Inject
    public MergeMojo(MavenSession session, RepositorySystem repositories) {
        this.session = session;
        this.repositories = repositories;
    }

    @Override
    public void execute() throws MojoFailureException, MojoExecutionException {
        Translated.run(() -> merge(Objects.requireNonNull(plugin)));
    }

    private void merge(PluginDescriptor descriptor) throws MojoFailureException {
        Merging merging = new Merging(session, descriptor.getVersion(), shards);
        Joined joined = merging.joined();
        if (!joined.objections().isEmpty()) {
            refuse(joined.objections());
        }
        ReactorSession here = ReactorSession.of(session, repositories, descriptor, merging.stage());
        here.reports().ask(formats == null ? List.of() : formats);
        here.reports().compareWith(trend);
        Report report = merging.judge(joined, here);
        Decision decision = new Decision(session, getLog());
        decision.print(report.judgements(), here);
        if (joined.missing().isEmpty()) {
            decision.take(report, here.reports());
        } else {
            decision.tell(report, here.reports());
            refuse(joined.gaps());
        }
    }

    private void refuse(List<Objection> objections) throws MojoFailureException {
        for (Objection objection : objections) {
            getLog().error(objection.what());
            getLog().error("  fix: " + objection.fix());
        }
        throw new MojoFailureException("The shards do not make a whole: the reasons are above");
    }
}
