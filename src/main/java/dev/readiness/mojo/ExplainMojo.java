package dev.readiness.mojo;

import dev.readiness.core.RuleSet;
import dev.readiness.render.RulePage;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/** Explains a rule (<code>-Drule=config.debug-off</code>) from the page that ships with it. */
@Mojo(name = "explain", requiresProject = false, threadSafe = true, aggregator = true)
public final class ExplainMojo extends AbstractMojo {

    /**
     * The id of the rule to explain.
     *
     * @since 0.1.0
     */
    @Parameter(property = "rule")
    private String rule = "";

    @Override
    public void execute() throws MojoFailureException {
        RuleSet rules = RuleSet.installed(ExplainMojo.class.getClassLoader());
        RuleSet.Entry entry =
                rules.find(rule).orElseThrow(() -> new MojoFailureException("No rule has the id '" + rule + "'"));
        getLog().info(entry.id() + ": " + entry.info().title());
        RulePage.of(entry.rule()).orElse("").lines().forEach(getLog()::info);
    }
}
