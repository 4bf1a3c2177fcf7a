package dev.readiness.mojo;

import dev.readiness.core.ReadinessException;
import dev.readiness.core.RuleSet;
import dev.readiness.facts.Evidence;
import dev.readiness.facts.config.ConfigFacts;
import dev.readiness.render.FactsJson;
import dev.readiness.render.KeyExplanation;
import dev.readiness.render.RulePage;
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
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.RepositorySystem;
import org.jspecify.annotations.Nullable;

/**
 * Explains a rule (<code>-Drule=config.debug-off</code>) from the page that ships with it, or a key
 * (<code>-Dkey=server.port</code>): its effective production value, every source that sets it, and which one wins. With
 * <code>-Dfacts</code>, prints the facts that the expressions of custom rules see.
 */
@Mojo(name = "explain", requiresProject = false, threadSafe = true)
public final class ExplainMojo extends AbstractMojo {

    private final MavenSession session;
    private final RepositorySystem repositories;

    /** The module at hand. */
    @Parameter(defaultValue = "${project}", readonly = true)
    private @Nullable MavenProject project;

    /** This plugin. */
    @Parameter(defaultValue = "${plugin}", readonly = true, required = true)
    private @Nullable PluginDescriptor plugin;

    /**
     * The id of the rule to explain.
     *
     * @since 0.1.0
     */
    @Parameter(property = "rule")
    private @Nullable String rule;

    /**
     * The configuration key, in any relaxed spelling, or the environment variable to explain.
     *
     * @since 0.1.0
     */
    @Parameter(property = "key")
    private @Nullable String key;

    /**
     * Prints the facts of each module as the expressions of custom rules see them, as JSON.
     *
     * @since 0.1.0
     */
    @Parameter(property = "facts", defaultValue = "false")
    private boolean facts;

    @Inject
    public ExplainMojo(MavenSession session, RepositorySystem repositories) {
        this.session = session;
        this.repositories = repositories;
    }

    @Override
    public void execute() throws MojoFailureException, MojoExecutionException {
        Translated.run(() -> {
            if (rule != null && (project == null || project.equals(session.getTopLevelProject()))) {
                explainRule(rule);
            }
            if (key != null && project != null && project.getFile() != null) {
                explainKey(key, project);
            }
            if (facts && project != null && project.getFile() != null) {
                System.out.print(
                        FactsJson.of(ReactorSession.of(session, repositories, Objects.requireNonNull(plugin), null)
                                .facts(project)));
                System.out.flush();
            }
            if (rule == null && key == null && !facts) {
                throw new ReadinessException(
                        "There is nothing to explain", "add -Drule=config.debug-off, -Dkey=server.port or -Dfacts");
            }
        });
    }

    private void explainRule(String id) {
        RuleSet installed = RuleSet.installed(ExplainMojo.class.getClassLoader());
        // a broken policy must not keep anybody from reading about a rule
        RuleSet rules = installed.find(id).isPresent()
                ? installed
                : Basis.of(session, PluginVersion.own()).rules();
        RuleSet.Entry entry = rules.find(id)
                .orElseThrow(() -> new ReadinessException(
                        "No rule has the id '" + id + "'",
                        rules.nearest(id)
                                .map(near -> "try " + near)
                                .orElse("try one of " + String.join(", ", rules.ids()))));
        getLog().info(entry.id() + ": " + entry.info().title());
        getLog().info("severity " + entry.info().severity().word() + " from stage "
                + entry.info().stage().word() + " on");
        RulePage.of(entry.rule())
                .orElse("The rule brings no page of its own; to mend a finding, "
                        + entry.info().fix())
                .lines()
                .forEach(getLog()::info);
    }

    private void explainKey(String name, MavenProject module) {
        Evidence<ConfigFacts> evidence = ReactorSession.of(session, repositories, Objects.requireNonNull(plugin), null)
                .facts(module)
                .evidence(ConfigFacts.class);
        if (evidence instanceof Evidence.Known<ConfigFacts> known) {
            List<String> lines = KeyExplanation.of(name, known.fact());
            (lines.isEmpty() ? List.of("no source sets " + name) : lines).forEach(getLog()::info);
        } else if (evidence instanceof Evidence.Unknown<ConfigFacts> unknown) {
            getLog().warn(unknown.at() + ": " + unknown.reason());
        } else if (evidence instanceof Evidence.Absent<ConfigFacts> absent) {
            getLog().info(absent.reason());
        }
    }
}
