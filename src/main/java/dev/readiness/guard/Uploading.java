package dev.readiness.guard;

import dev.readiness.mojo.Upload;
import org.apache.maven.artifact.versioning.ComparableVersion;
import org.apache.maven.execution.MojoExecutionEvent;
import org.apache.maven.plugin.MojoExecution;
import org.codehaus.plexus.util.xml.Xpp3Dom;

/** Whether a goal uploads module by module or with the last one. */
final class Uploading {

    private static final String AT_END = "deployAtEnd";
    private static final ComparableVersion FIRST_WITH_IT = new ComparableVersion("2.8");
    private static final ComparableVersion FIRST_BY_DEFAULT = new ComparableVersion("4-alpha");

    private Uploading() {}

    static Upload of(MojoExecutionEvent event) {
        MojoExecution execution = event.getExecution();
        String goal = execution.getArtifactId() + ":" + execution.getGoal();
        return switch (goal) {
            case "maven-deploy-plugin:deploy" -> deploy(event, goal);
            case "central-publishing-maven-plugin:publish", "nexus-staging-maven-plugin:deploy" ->
                new Upload(goal, true, "");
            default ->
                new Upload(
                        goal,
                        false,
                        "bind it in the last module alone, or run mvn verify -Dreadiness.stage=deploy and then the goal as a"
                                + " command of its own");
        };
    }

    private static Upload deploy(MojoExecutionEvent event, String goal) {
        ComparableVersion version = new ComparableVersion(event.getExecution().getVersion());
        if (version.compareTo(FIRST_WITH_IT) < 0) {
            return new Upload(
                    goal, false, "set <version> of maven-deploy-plugin to 3.1.4: " + version + " knows no deployAtEnd");
        }
        boolean fallback = version.compareTo(FIRST_BY_DEFAULT) >= 0;
        return new Upload(
                goal,
                isOn(event, fallback),
                "set <deployAtEnd>true</deployAtEnd> in the <configuration> of maven-deploy-plugin");
    }

    private static boolean isOn(MojoExecutionEvent event, boolean fallback) {
        Xpp3Dom configuration = event.getExecution().getConfiguration();
        Xpp3Dom element = configuration == null ? null : configuration.getChild(AT_END);
        String text = element == null || element.getValue() == null ? "" : element.getValue();
        if (!text.isEmpty() && !text.startsWith("${")) {
            return Boolean.parseBoolean(text.strip());
        }
        String property = event.getSession().getUserProperties().getProperty(AT_END);
        if (property == null) {
            property = event.getProject().getProperties().getProperty(AT_END);
        }
        return property == null ? fallback : Boolean.parseBoolean(property);
    }
}
