package dev.readiness.docs.snippets;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readiness.docs.GoalReference;
import java.io.StringReader;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.maven.model.Model;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.model.ReportPlugin;
import org.apache.maven.model.io.xpp3.MavenXpp3Reader;
import org.apache.maven.plugin.descriptor.MojoDescriptor;
import org.apache.maven.plugin.descriptor.Parameter;
import org.codehaus.plexus.util.xml.Xpp3Dom;

/** A part of a POM: Maven's reader takes it where it belongs, and what it says to this plugin is understood. */
final class PomPart {

    private static final String OURS = "readiness-maven-plugin";
    private static final String PLUGIN =
            "<plugin><groupId>dev.readiness</groupId><artifactId>" + OURS + "</artifactId>%s</plugin>";
    private static final String PLUGINS = "<build><plugins>%s</plugins></build>";

    /** Where a part belongs, by its first element. */
    private static final Map<String, String> PLACES = Map.of(
            "plugin",
            PLUGINS,
            "configuration",
            PLUGINS.formatted(PLUGIN),
            "extensions",
            PLUGINS.formatted(PLUGIN),
            "dependencies",
            PLUGINS.formatted(PLUGIN),
            "executions",
            PLUGINS.formatted(PLUGIN),
            "pluginManagement",
            "<build>%s</build>",
            "build",
            "%s",
            "reporting",
            "%s",
            "properties",
            "%s");

    private final Map<String, Set<String>> parameters;

    PomPart(GoalReference plugin) {
        this.parameters = plugin.goals().stream()
                .collect(Collectors.toMap(MojoDescriptor::getGoal, goal -> GoalReference.parameters(goal).stream()
                        .map(Parameter::getName)
                        .collect(Collectors.toSet())));
    }

    void check(String xml) throws Exception {
        String text = xml.replaceFirst("^<\\?xml.*\\?>\\s*", "").replaceFirst("(?s)^(\\s*<!--.*?-->)+\\s*", "");
        String first = text.strip().replaceFirst("(?s)^<([\\w.]+).*", "$1");
        assertThat(first.equals("project") || PLACES.containsKey(first))
                .as("a place in the POM for <" + first + ">")
                .isTrue();
        String pom =
                first.equals("project") ? text : "<project>" + PLACES.get(first).formatted(text) + "</project>";
        Model model = new MavenXpp3Reader().read(new StringReader(pom), true);
        if (model.getBuild() != null) {
            model.getBuild().getPlugins().forEach(this::check);
            if (model.getBuild().getPluginManagement() != null) {
                model.getBuild().getPluginManagement().getPlugins().forEach(this::check);
            }
        }
        if (model.getReporting() != null) {
            for (ReportPlugin plugin : model.getReporting().getPlugins()) {
                assertThat(plugin.getArtifactId()).isEqualTo(OURS);
                plugin.getReportSets()
                        .forEach(set -> assertThat(parameters.keySet()).containsAll(set.getReports()));
            }
        }
    }

    private void check(Plugin plugin) {
        if (plugin.getArtifactId().equals(OURS)) {
            assertThat(plugin.getGroupId()).isEqualTo("dev.readiness");
            understood(plugin.getConfiguration(), parameters.keySet());
            for (PluginExecution execution : plugin.getExecutions()) {
                assertThat(parameters.keySet()).containsAll(execution.getGoals());
                understood(execution.getConfiguration(), execution.getGoals());
            }
        }
    }

    private void understood(Object configuration, Iterable<String> goals) {
        Set<String> known = new HashSet<>();
        goals.forEach(goal -> known.addAll(parameters.get(goal)));
        List<String> given = configuration instanceof Xpp3Dom dom
                ? Stream.of(dom.getChildren()).map(Xpp3Dom::getName).toList()
                : List.of();
        assertThat(known).containsAll(given);
    }
}
