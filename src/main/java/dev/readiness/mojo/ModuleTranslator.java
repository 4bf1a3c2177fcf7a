package dev.readiness.mojo;

import dev.readiness.facts.Origin;
import dev.readiness.facts.project.GuardFacts;
import dev.readiness.facts.project.ModuleFacts;
import dev.readiness.facts.project.ModuleFacts.Reference;
import dev.readiness.gather.secret.SecretModel;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.maven.model.Dependency;
import org.apache.maven.model.Extension;
import org.apache.maven.model.InputLocation;
import org.apache.maven.model.InputLocationTracker;
import org.apache.maven.model.Model;
import org.apache.maven.model.Parent;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.jspecify.annotations.Nullable;

/** Says in our words what Maven knows of a module. */
final class ModuleTranslator {

    private final MavenProject project;
    private final Root root;

    private ModuleTranslator(MavenProject project, Root root) {
        this.project = project;
        this.root = root;
    }

    static ModuleFacts facts(MavenProject project, Root root) {
        return new ModuleTranslator(project, root).facts();
    }

    /**
     * How the module holds its uploads back.
     *
     * @param uploads whether this build is to upload
     * @param alive whether the extension was seen at work
     */
    static GuardFacts guard(
            MavenProject project, Root root, List<MavenProject> session, boolean uploads, boolean alive) {
        ModuleTranslator translator = new ModuleTranslator(project, root);
        return GuardTranslator.facts(
                project,
                Origin.of(translator.pom()),
                Optional.ofNullable(project.getPlugin(GuardSign.PLUGIN))
                        .map(plugin -> translator.at(plugin, "artifactId")),
                session,
                uploads,
                alive);
    }

    private ModuleFacts facts() {
        TreeMap<String, String> plugins = new TreeMap<>();
        for (Plugin plugin : project.getBuildPlugins()) {
            plugins.put(plugin.getKey(), plugin.getVersion() == null ? "" : plugin.getVersion());
        }
        return new ModuleFacts(
                project.getGroupId(),
                project.getArtifactId(),
                project.getVersion(),
                root.path(basedir()),
                project.getPackaging(),
                at(project.getModel(), "version"),
                hasSources(project.getCompileSourceRoots()),
                hasSources(project.getTestCompileSourceRoots()),
                references(),
                plugins,
                goals(),
                project.getProperties().entrySet().stream()
                        .collect(Collectors.toMap(
                                entry -> entry.getKey().toString(),
                                entry -> SecretModel.shown(
                                        entry.getKey().toString(),
                                        entry.getValue().toString()))));
    }

    private Map<String, Set<String>> goals() {
        TreeMap<String, Set<String>> goals = new TreeMap<>();
        for (Plugin plugin : project.getBuildPlugins()) {
            for (PluginExecution execution : plugin.getExecutions()) {
                if (!"none".equals(execution.getPhase()) && !isSkipped(execution.getConfiguration())) {
                    goals.computeIfAbsent(plugin.getKey(), key -> new TreeSet<>())
                            .addAll(execution.getGoals());
                }
            }
        }
        return goals;
    }

    private static boolean isSkipped(@Nullable Object configuration) {
        return configuration instanceof Xpp3Dom dom
                && dom.getChild("skip") != null
                && "true".equals(dom.getChild("skip").getValue());
    }

    private List<Reference> references() {
        Model model = project.getModel();
        List<Reference> references = new ArrayList<>();
        Parent parent = model.getParent();
        if (parent != null) {
            references.add(
                    reference("parent", parent.getGroupId(), parent.getArtifactId(), parent.getVersion(), parent));
        }
        for (Dependency dependency : project.getDependencies()) {
            references.add(reference("dependency", dependency));
        }
        if (project.getOriginalModel() != null && project.getOriginalModel().getDependencyManagement() != null) {
            for (Dependency managed :
                    project.getOriginalModel().getDependencyManagement().getDependencies()) {
                references.add(reference("managed dependency", managed));
            }
        }
        for (Plugin plugin : project.getBuildPlugins()) {
            references.add(
                    reference("plugin", plugin.getGroupId(), plugin.getArtifactId(), plugin.getVersion(), plugin));
            for (Dependency dependency : plugin.getDependencies()) {
                references.add(reference("plugin dependency", dependency));
            }
        }
        for (Extension extension : project.getBuildExtensions()) {
            references.add(reference(
                    "extension", extension.getGroupId(), extension.getArtifactId(), extension.getVersion(), extension));
        }
        return references;
    }

    private Reference reference(String kind, Dependency dependency) {
        return reference(
                kind, dependency.getGroupId(), dependency.getArtifactId(), dependency.getVersion(), dependency);
    }

    private Reference reference(
            String kind, String groupId, String artifactId, @Nullable String version, InputLocationTracker element) {
        return new Reference(kind, groupId + ":" + artifactId, version == null ? "" : version, at(element, "version"));
    }

    /** The line in this module's own POM; the POM as a whole for what is inherited. */
    private Origin at(InputLocationTracker element, String field) {
        InputLocation location = element.getLocation(field);
        String pom = pom();
        if (location == null || location.getLineNumber() < 1 || location.getSource() == null) {
            return Origin.of(pom);
        }
        String file = location.getSource().getLocation();
        boolean own = file != null
                && project.getFile() != null
                && path(file).equals(project.getFile().toPath());
        return own ? Origin.of(pom, location.getLineNumber()) : Origin.of(pom);
    }

    /** Maven 3 names a file by its path, Maven 4 by its URI. */
    private static Path path(String location) {
        return location.startsWith("file:") ? Path.of(URI.create(location)) : Path.of(location);
    }

    private String pom() {
        return root.path(
                project.getFile() == null
                        ? basedir().resolve("pom.xml")
                        : project.getFile().toPath());
    }

    private Path basedir() {
        return project.getBasedir().toPath();
    }

    private static boolean hasSources(List<String> roots) {
        return roots.stream().anyMatch(root -> Files.isDirectory(Path.of(root)));
    }

    /** The properties that say whether tests were skipped, as the POM sets them. */
    static Map<String, String> skips(Map<?, ?> properties) {
        TreeMap<String, String> skips = new TreeMap<>();
        for (String name : List.of(
                "skipTests",
                "maven.test.skip",
                "maven.test.skip.exec",
                "skipITs",
                "skipUTs",
                "maven.test.failure.ignore",
                "readiness.skip")) {
            Object value = properties.get(name);
            if (value != null) {
                skips.put(name, value.toString());
            }
        }
        return skips;
    }
}
