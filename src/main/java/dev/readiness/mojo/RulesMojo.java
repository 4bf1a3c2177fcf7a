package dev.readiness.mojo;

import dev.readiness.core.EffectiveRule;
import dev.readiness.core.ReadinessException;
import dev.readiness.render.RuleListing;
import java.util.Locale;
import javax.inject.Inject;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Lists the rules in force, those of the policy included: what each weighs, from which stage on, and where that is set:
 * <code>default</code>, or a line of the policy or of one that it extends.
 */
@Mojo(name = "rules", aggregator = true, requiresProject = false, threadSafe = true)
public final class RulesMojo extends AbstractMojo {

    private final MavenSession session;

    /**
     * <code>table</code> for people; <code>json</code> or <code>markdown</code> go to standard output, so that
     * <code>mvn -q</code> prints nothing else.
     *
     * @since 0.1.0
     */
    @Parameter(property = "format", defaultValue = "table")
    private String format = "table";

    @Inject
    public RulesMojo(MavenSession session) {
        this.session = session;
    }

    @Override
    public void execute() throws MojoFailureException, MojoExecutionException {
        Translated.run(() -> {
            Basis basis = Basis.of(session, PluginVersion.own());
            basis.expressions().check(basis.policy().policy().custom());
            RuleListing listing = new RuleListing(
                    EffectiveRule.of(basis.rules(), basis.policy().policy()));
            switch (format.toLowerCase(Locale.ROOT)) {
                case "table" -> listing.table().forEach(getLog()::info);
                case "json" -> print(listing.json());
                case "markdown" -> print(listing.markdown());
                default -> throw new ReadinessException("-Dformat is '" + format + "'", "use table, json or markdown");
            }
        });
    }

    private static void print(String text) {
        System.out.print(text);
        System.out.flush();
    }
}
