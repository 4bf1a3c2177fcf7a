package dev.readiness.guard;

import dev.readiness.core.ReadinessException;
import dev.readiness.mojo.Upload;
import org.apache.maven.artifact.versioning.ComparableVersion;
import org.apache.maven.execution.MojoExecutionEvent;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.PluginParameterExpressionEvaluator;
import org.codehaus.plexus.component.configurator.expression.ExpressionEvaluationException;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.jspecify.annotations.Nullable;

/** Whether a goal uploads module by module or with the last one. */
final class Uploading {

    private static final ComparableVersion FIRST_WITH_IT = new ComparableVersion("2.8");
    private static final ComparableVersion FIRST_BY_DEFAULT = new ComparableVersion("4-alpha");

    private final MojoExecutionEvent event;
    private final MojoExecution execution;

    private Uploading(MojoExecutionEvent event) {
        this.event = event;
        this.execution = event.getExecution();
    }

    static Upload of(MojoExecutionEvent event) {
        return new Uploading(event).upload();
    }

    private Upload upload() {
        return switch (execution.getArtifactId() + ":" + execution.getGoal()) {
            case "maven-deploy-plugin:deploy" -> deploy();
            case "central-publishing-maven-plugin:publish" -> upload(true, "");
            case "nexus-staging-maven-plugin:deploy" ->
                upload(!isOn("skipLocalStaging", false), "drop skipLocalStaging of nexus-staging-maven-plugin");
            default ->
                upload(
                        false,
                        "bind it in the last module alone, or run mvn verify -Dreadiness.stage=deploy and then the goal as a"
                                + " command of its own");
        };
    }

    private Upload deploy() {
        ComparableVersion version = new ComparableVersion(execution.getVersion());
        if (version.compareTo(FIRST_WITH_IT) < 0) {
            return upload(false, "set <version> of maven-deploy-plugin to 3.1.4: " + version + " knows no deployAtEnd");
        }
        return upload(
                isOn("deployAtEnd", version.compareTo(FIRST_BY_DEFAULT) >= 0),
                "set <deployAtEnd>true</deployAtEnd> in the <configuration> of maven-deploy-plugin");
    }

    private Upload upload(boolean atEnd, String cure) {
        return new Upload(execution.getGroupId() + ":" + execution.getArtifactId(), execution.getGoal(), atEnd, cure);
    }

    /** As Maven itself will evaluate the parameter, so that nothing else decides than what the goal is going to see. */
    private boolean isOn(String parameter, boolean fallback) {
        Xpp3Dom configuration = execution.getConfiguration();
        Xpp3Dom element = configuration == null ? null : configuration.getChild(parameter);
        Object given = element == null ? null : evaluate(element.getValue());
        if (given == null) {
            given = element == null
                    ? evaluate("${" + parameter + "}")
                    : evaluate(element.getAttribute("default-value"));
        }
        return given == null ? fallback : Boolean.parseBoolean(given.toString());
    }

    private @Nullable Object evaluate(@Nullable String text) {
        try {
            return text == null || text.isEmpty()
                    ? null
                    : new PluginParameterExpressionEvaluator(event.getSession(), execution).evaluate(text);
        } catch (ExpressionEvaluationException e) {
            throw new ReadinessException(
                    "A parameter of " + execution.getArtifactId() + " cannot be read", "write it as true");
        }
    }
}
