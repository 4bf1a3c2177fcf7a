package dev.readiness.mojo;

import dev.readiness.facts.Facts;
import dev.readiness.facts.config.ConfigFacts;
import dev.readiness.facts.policy.ProductionSettings;
import dev.readiness.facts.project.ModuleFacts;
import dev.readiness.gather.ProjectTree;
import dev.readiness.scaffold.Module;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.apache.maven.model.Plugin;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;

/** Says what is known of a module before anything is written for it. */
record ScaffoldTranslator(ProjectTree tree, Root root) {

    private static final int MOST_FILES = 5_000;
    private static final int DEFAULT_JAVA = 17;

    private static final List<String> IMAGE_PLUGINS = List.of(
            "com.google.cloud.tools:jib-maven-plugin",
            "io.fabric8:docker-maven-plugin",
            "org.eclipse.jkube:kubernetes-maven-plugin");

    Module module(MavenProject project, Facts facts, SortedMap<String, String> artifacts) {
        ModuleFacts module = facts.get(ModuleFacts.class);
        Optional<ConfigFacts> config = facts.find(ConfigFacts.class);
        List<String> profiles = facts.get(ProductionSettings.class).profiles();
        return new Module(
                module,
                project.getName(),
                artifacts,
                config,
                project.getBuild().getFinalName(),
                java(project),
                javaPackage(project),
                hasJupiter(project),
                hasFile(project, profiles) || config.stream().anyMatch(known -> speaksOf(known, profiles)),
                isImaged(module, artifacts.keySet()));
    }

    private static int java(MavenProject project) {
        Plugin compiler = project.getPlugin("org.apache.maven.plugins:maven-compiler-plugin");
        Stream<String> configured = compiler != null && compiler.getConfiguration() instanceof Xpp3Dom dom
                ? Stream.of("release", "target")
                        .flatMap(name -> Optional.ofNullable(dom.getChild(name)).stream())
                        .flatMap(child -> Optional.ofNullable(child.getValue()).stream())
                : Stream.empty();
        Stream<String> properties = Stream.of("maven.compiler.release", "maven.compiler.target", "java.version")
                .flatMap(name -> Optional.ofNullable(project.getProperties().getProperty(name)).stream());
        return Stream.concat(configured, properties)
                .map(value -> value.strip().replaceFirst("^1\\.", ""))
                .filter(value -> value.matches("\\d{1,3}"))
                .map(Integer::valueOf)
                .findFirst()
                .orElse(DEFAULT_JAVA);
    }

    /** Of the class that stands highest: an application's main class stands above the rest. */
    private Optional<String> javaPackage(MavenProject project) {
        return project.getCompileSourceRoots().stream()
                .map(source -> root.path(Path.of(source)))
                .flatMap(source -> tree.deep(source, ScaffoldTranslator::isClass, MOST_FILES).stream()
                        .map(entry -> entry.path().substring(source.length() + 1)))
                .filter(path -> path.contains("/"))
                .min(Comparator.<String>comparingLong(
                                path -> path.chars().filter(c -> c == '/').count())
                        .thenComparing(Comparator.naturalOrder()))
                .map(path -> path.substring(0, path.lastIndexOf('/')).replace('/', '.'));
    }

    private static boolean isClass(String name) {
        return name.endsWith(".java") && !name.equals("module-info.java");
    }

    private static boolean hasJupiter(MavenProject project) {
        return project.getDependencies().stream()
                .map(dependency -> dependency.getArtifactId().toLowerCase(Locale.ROOT))
                .anyMatch(name -> name.equals("junit-jupiter")
                        || name.equals("junit-jupiter-api")
                        || (name.startsWith("spring-boot-starter") && name.endsWith("-test")));
    }

    private boolean hasFile(MavenProject project, List<String> profiles) {
        String module = root.path(project.getBasedir().toPath());
        return Stream.concat(
                        Stream.of(module),
                        project.getResources().stream().map(one -> root.path(Path.of(one.getDirectory()))))
                .flatMap(directory -> Stream.of(directory, ProjectTree.join(directory, "config")))
                .anyMatch(directory ->
                        !tree.files(directory, name -> isOf(name, profiles)).isEmpty());
    }

    private static boolean isOf(String name, List<String> profiles) {
        return name.matches("application-.+\\.(ya?ml|properties)")
                && profiles.contains(name.substring("application-".length(), name.lastIndexOf('.')));
    }

    /** Whether a document inside a file is one of production. */
    private static boolean speaksOf(ConfigFacts config, List<String> profiles) {
        return config.settings()
                .flatMap(setting -> setting.sources().stream())
                .anyMatch(source -> profiles.contains(source.profile()));
    }

    private static boolean isImaged(ModuleFacts module, Set<String> artifacts) {
        return IMAGE_PLUGINS.stream().anyMatch(plugin -> module.plugins().containsKey(plugin))
                || module.runs(
                        "org.springframework.boot:spring-boot-maven-plugin", "build-image", "build-image-no-fork")
                || artifacts.stream().anyMatch(name -> name.startsWith("io.quarkus:quarkus-container-image-"));
    }
}
