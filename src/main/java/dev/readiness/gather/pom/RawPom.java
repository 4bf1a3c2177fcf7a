package dev.readiness.gather.pom;

import dev.readiness.facts.Origin;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One POM as written.
 *
 * @param path of its file in the tree; empty for one from elsewhere
 * @param place where a person reads of it: of a foreign POM, the line that names it
 */
record RawPom(Element project, String path, Origin place) {

    Optional<Element> parent() {
        return project.child("parent");
    }

    Optional<String> groupId() {
        return project.text("groupId").or(() -> parent().flatMap(parent -> parent.text("groupId")));
    }

    Optional<String> artifactId() {
        return project.text("artifactId");
    }

    Optional<String> version() {
        return project.text("version").or(() -> parent().flatMap(parent -> parent.text("version")));
    }

    /** Where an element of it stands. */
    Origin at(Element element) {
        return path.isEmpty() ? place : Origin.of(path, element.line());
    }

    /** Every element that the names lead to, first those of profiles that are active by default: they win. */
    Stream<Element> all(String... names) {
        return Stream.concat(active().stream(), Stream.of(project)).flatMap(one -> one.all(names));
    }

    private List<Element> active() {
        return project.all("profiles", "profile")
                .filter(profile -> profile.all("activation", "activeByDefault")
                        .anyMatch(word -> word.text().equals("true")))
                .toList();
    }

    Optional<Element> property(String name) {
        return all("properties").flatMap(one -> one.child(name).stream()).findFirst();
    }
}
