package dev.readiness.release.pom;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Where a POM names artifacts. What stands elsewhere, in the configuration of a plugin above all, is only text. */
final class Uses {

    private Uses() {}

    /** Those with a version, in profiles as well. */
    static List<Use> of(Element project) {
        return Stream.of(
                        uses(project.all("parent"), UseKind.PARENT, ""),
                        uses(project.all("mixins", "mixin"), UseKind.MIXIN, ""),
                        places(project),
                        project.all("profiles", "profile").flatMap(Uses::places))
                .flatMap(Function.identity())
                .toList();
    }

    /** Of {@code .mvn/extensions.xml}. */
    static List<Use> ofExtensions(Element extensions) {
        return uses(extensions.all("extension"), UseKind.CORE_EXTENSION, "").toList();
    }

    private static Stream<Use> places(Element holder) {
        return Stream.of(
                        uses(holder.all("dependencies", "dependency"), UseKind.DEPENDENCY, ""),
                        holder.all("dependencyManagement", "dependencies", "dependency")
                                .flatMap(Uses::managed),
                        holder.all("build", "plugins", "plugin").flatMap(one -> plugin(one, UseKind.PLUGIN)),
                        holder.all("build", "pluginManagement", "plugins", "plugin")
                                .flatMap(one -> plugin(one, UseKind.MANAGED_PLUGIN)),
                        uses(holder.all("build", "extensions", "extension"), UseKind.BUILD_EXTENSION, ""),
                        holder.all("reporting", "plugins", "plugin").flatMap(one -> plugin(one, UseKind.REPORT_PLUGIN)))
                .flatMap(Function.identity());
    }

    private static Stream<Use> managed(Element dependency) {
        boolean imported = dependency.text("scope").equals("import");
        return uses(Stream.of(dependency), imported ? UseKind.IMPORTED_BOM : UseKind.MANAGED_DEPENDENCY, "");
    }

    private static Stream<Use> plugin(Element plugin, UseKind kind) {
        return Stream.concat(
                uses(Stream.of(plugin), kind, "org.apache.maven.plugins"),
                uses(plugin.all("dependencies", "dependency"), UseKind.PLUGIN_DEPENDENCY, ""));
    }

    private static Stream<Use> uses(Stream<Element> elements, UseKind kind, String group) {
        return elements.map(one -> use(one, kind, group)).flatMap(Optional::stream);
    }

    private static Optional<Use> use(Element element, UseKind kind, String group) {
        String groupId = element.child("groupId").isEmpty() ? group : element.text("groupId");
        return element.value("version").map(version -> new Use(kind, groupId, element.text("artifactId"), version));
    }
}
