package dev.readiness.mojo;

import dev.readiness.smoke.Change;
import dev.readiness.smoke.Result;
import dev.readiness.smoke.Smoke;
import java.util.Objects;
import javax.inject.Inject;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.settings.crypto.SettingsDecrypter;
import org.jspecify.annotations.Nullable;

/**
 * Asks the health and version endpoints of a deployment, again and again, until all are as expected or the deadline passes;
 * fails the build when it does. Writes <code>target/readiness/smoke.json</code> and
 * <code>target/readiness/TEST-readiness-smoke.xml</code>.
 */
@Mojo(name = "smoke", requiresProject = false, aggregator = true, threadSafe = true)
public final class SmokeMojo extends SmokeParameters {

    private final MavenSession session;
    private final SettingsDecrypter decrypter;

    /** This plugin. */
    @Parameter(defaultValue = "${plugin}", readonly = true, required = true)
    private @Nullable PluginDescriptor plugin;

    @Inject
    public SmokeMojo(MavenSession session, SettingsDecrypter decrypter) {
        this.session = session;
        this.decrypter = decrypter;
    }

    @Override
    public void execute() throws MojoFailureException, MojoExecutionException {
        Translated.run(() -> smoke(Objects.requireNonNull(plugin).getVersion()));
    }

    private void smoke(String pluginVersion) throws MojoFailureException {
        SmokeReports reports = SmokeReports.of(session);
        if (skip) {
            reports.forget();
            getLog().warn("readiness:smoke is skipped (readiness.smoke.skip): the deployment was not tested");
            return;
        }
        SmokeExpected expected = SmokeExpected.of(session, expectedVersion, expectedCommit);
        Smoke smoke = new SmokePlan(this, expected, new SmokeCredentials(session, decrypter, System.getenv())).smoke();
        if (!SmokeOnce.claim(session, smoke)) {
            getLog().info("smoke: these endpoints were asked before in this build");
            return;
        }
        reports.forget();
        getLog().info("smoke: " + smoke.told() + expected.told());
        Result result = smoke.run(this::print);
        reports.write(result, pluginVersion);
        if (result.passed()) {
            getLog().info(result.summary());
            return;
        }
        getLog().error(result.summary());
        result.failures().forEach(line -> getLog().error("  " + line));
        throw new MojoFailureException(result.summary() + ". Report: " + reports.told());
    }

    private void print(Change change) {
        if (change.passed()) {
            getLog().info("smoke: " + change.line());
        } else {
            getLog().warn("smoke: " + change.line());
        }
    }
}
