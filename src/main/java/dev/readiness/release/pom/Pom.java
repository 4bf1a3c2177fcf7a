package dev.readiness.release.pom;

import dev.readiness.core.ReadinessException;
import dev.readiness.facts.Origin;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A POM as written.
 *
 * @param project its root element
 * @param properties every definition, in profiles as well
 * @param uses every artifact that it names with a version, its parent as well
 */
record Pom(Element project, List<Property> properties, List<Use> uses) {

    /** @throws ReadinessException when the bytes are no POM */
    static Pom read(String path, byte[] bytes) {
        Element root = ElementReader.read(Source.xml(path, bytes));
        if (!root.name().equals("project")) {
            throw new ReadinessException(
                    path + " is no POM: its root element is not <project>", "list a POM as the module instead");
        }
        Stream<Property> profiles = root.all("profiles", "profile").flatMap(profile -> properties(profile, false));
        return new Pom(root, Stream.concat(properties(root, true), profiles).toList(), Uses.of(root));
    }

    private static Stream<Property> properties(Element holder, boolean always) {
        return holder.all("properties")
                .flatMap(all -> all.children().stream())
                .map(one -> new Property(one.name(), LiteralReader.read(one), always));
    }

    String path() {
        return project.source().path();
    }

    /** Its own, as written; empty when it is inherited. */
    Optional<Literal> version() {
        return project.value("version");
    }

    Optional<Element> parent() {
        return project.child("parent");
    }

    /** The text of a child of the parent element; empty when either is not there. */
    Optional<Literal> parent(String child) {
        return parent().flatMap(parent -> parent.value(child));
    }

    /** Names of the properties that its version, or that of its parent, refers to. */
    Stream<String> references() {
        return Stream.of(version(), parent("version"))
                .flatMap(Optional::stream)
                .flatMap(literal -> Expression.names(literal.text()))
                .filter(name -> !name.startsWith("project."));
    }

    String artifactId() {
        return project.text("artifactId");
    }

    /** The path at which a parent without coordinates stands, which Maven 4 allows. */
    String parentPath() {
        String relative = parent("relativePath").map(Literal::text).orElse("");
        return Paths.resolve(path(), relative.isEmpty() ? "../pom.xml" : relative);
    }

    /** Where its version is written, or would be. */
    Origin versionAt() {
        return version().or(() -> parent("version")).map(Literal::at).orElseGet(() -> project.source()
                .at(project.content() - 1));
    }
}
