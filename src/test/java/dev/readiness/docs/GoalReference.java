package dev.readiness.docs;

import static dev.readiness.docs.Table.code;
import static dev.readiness.docs.Table.prose;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.apache.maven.plugin.descriptor.MojoDescriptor;
import org.apache.maven.plugin.descriptor.Parameter;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.plugin.descriptor.PluginDescriptorBuilder;
import org.codehaus.plexus.configuration.PlexusConfiguration;
import org.codehaus.plexus.configuration.PlexusConfigurationException;
import org.jspecify.annotations.Nullable;

/** The goals and their parameters, as the plugin's descriptor tells them to Maven. */
public record GoalReference(PluginDescriptor plugin) {

    public static GoalReference read() throws IOException, PlexusConfigurationException {
        try (Reader xml = Files.newBufferedReader(Path.of("target/classes/META-INF/maven/plugin.xml"))) {
            return new GoalReference(new PluginDescriptorBuilder().build(xml));
        }
    }

    public List<MojoDescriptor> goals() {
        return plugin.getMojos().stream()
                .sorted(Comparator.comparing(MojoDescriptor::getGoal))
                .toList();
    }

    /** What a user may set, in the order of the names. */
    public static List<Parameter> parameters(MojoDescriptor goal) {
        return goal.getParameters().stream()
                .filter(Parameter::isEditable)
                .sorted(Comparator.comparing(Parameter::getName))
                .toList();
    }

    /** The name after -D; empty when the parameter has none. */
    public static String property(MojoDescriptor goal, Parameter parameter) {
        String expression = text(configuration(goal, parameter).getValue());
        return expression.startsWith("${") ? expression.substring(2, expression.length() - 1) : "";
    }

    /** The value without the parameter; empty when there is none. */
    public static String fallback(MojoDescriptor goal, Parameter parameter) {
        return text(configuration(goal, parameter).getAttribute("default-value"));
    }

    String page() throws PlexusConfigurationException {
        StringBuilder page = new StringBuilder("# Goals\n\nGenerated from the plugin's descriptor; edit the javadoc of"
                + " the goals in `src/main/java/dev/readiness/mojo` instead.\n");
        for (MojoDescriptor goal : goals()) {
            page.append("\n## ").append(goal.getFullGoalName()).append("\n\n");
            page.append(prose(text(goal.getDescription()))).append("\n\n");
            page.append(
                    goal.getPhase() == null
                            ? "Bound to no phase"
                            : "Bound by default to the phase `" + goal.getPhase() + "`");
            page.append(goal.isProjectRequired() ? "; needs a project" : "; works without a project");
            page.append(goal.isThreadSafe() ? "; safe in parallel builds.\n\n" : ".\n\n");
            if (parameters(goal).isEmpty()) {
                page.append("No parameters.\n");
                continue;
            }
            Table table = new Table("parameter", "property", "type", "default", "since", "meaning");
            for (Parameter parameter : parameters(goal)) {
                table.row(
                        code(parameter.getName()),
                        code(property(goal, parameter)),
                        parameter.getType().equals("boolean") ? "`true` or `false`" : "text",
                        code(fallback(goal, parameter)),
                        text(parameter.getSince()),
                        text(parameter.getDescription()));
            }
            page.append(table);
        }
        return page.toString();
    }

    private static PlexusConfiguration configuration(MojoDescriptor goal, Parameter parameter) {
        return Objects.requireNonNull(goal.getMojoConfiguration().getChild(parameter.getName()));
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
