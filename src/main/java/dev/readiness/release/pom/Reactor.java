package dev.readiness.release.pom;

import dev.readiness.core.ReadinessException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Stream;

/**
 * The POMs of a build, who inherits from whom, and who defines what.
 *
 * @param poms in the order of their paths
 * @param parents the parent of each POM, by the child's path; parents from outside do not occur
 * @param arguments properties that the files of {@code .mvn} set
 * @param extensions of {@code .mvn/extensions.xml}
 */
record Reactor(List<Pom> poms, Map<String, Pom> parents, List<Property> arguments, List<Use> extensions) {

    /** @throws ReadinessException when a file cannot be read or a POM inherits from itself */
    static Reactor read(SortedMap<String, byte[]> files) {
        List<Pom> poms = new ArrayList<>();
        List<Property> arguments = new ArrayList<>();
        List<Use> extensions = new ArrayList<>();
        files.forEach((path, bytes) -> {
            Optional<List<Property>> said = Arguments.of(path, bytes);
            said.ifPresent(arguments::addAll);
            if (Arguments.isNamed(path, "extensions.xml")) {
                extensions.addAll(Uses.ofExtensions(ElementReader.read(Source.xml(path, bytes))));
            } else if (said.isEmpty()) {
                poms.add(Pom.read(path, bytes));
            }
        });
        Map<String, Pom> parents = parents(poms);
        poms.forEach(pom -> refuseCircle(pom, parents));
        return new Reactor(List.copyOf(poms), parents, List.copyOf(arguments), List.copyOf(extensions));
    }

    private static Map<String, Pom> parents(List<Pom> poms) {
        Map<String, Pom> byPath = new HashMap<>();
        Map<String, Pom> byCoordinates = new HashMap<>();
        for (Pom pom : poms) {
            byPath.put(pom.path(), pom);
            pom.project()
                    .value("groupId")
                    .or(() -> pom.parent("groupId"))
                    .ifPresent(group -> byCoordinates.putIfAbsent(group.text() + ":" + pom.artifactId(), pom));
        }
        Map<String, Pom> parents = new HashMap<>();
        poms.stream().filter(pom -> pom.parent().isPresent()).forEach(pom -> {
            Optional<Literal> group = pom.parent("groupId");
            Optional<Literal> artifact = pom.parent("artifactId");
            Optional<Pom> parent = group.isPresent() && artifact.isPresent()
                    ? Optional.ofNullable(byCoordinates.get(
                            group.get().text() + ":" + artifact.get().text()))
                    : Optional.ofNullable(byPath.get(pom.parentPath()));
            parent.ifPresent(found -> parents.put(pom.path(), found));
        });
        return Map.copyOf(parents);
    }

    private static void refuseCircle(Pom pom, Map<String, Pom> parents) {
        Set<String> seen = new HashSet<>();
        for (Optional<Pom> at = Optional.of(pom);
                at.isPresent();
                at = Optional.ofNullable(parents.get(at.get().path()))) {
            if (!seen.add(at.get().path())) {
                throw new ReadinessException(
                        pom.versionAt() + ": the POM inherits from itself", "correct the coordinates in its <parent>");
            }
        }
    }

    /** The parent of a POM, if that is in the reactor too. */
    Optional<Pom> parent(Pom pom) {
        return Optional.ofNullable(parents.get(pom.path()));
    }

    /**
     * Every definition of a property that may count for a POM: an argument, its own, those of its profiles, and, as long as
     * none holds in every build, those of its parents.
     */
    List<Property> definitions(String name, Pom pom) {
        List<Property> found = new ArrayList<>(named(arguments, name));
        Optional<Pom> level = Optional.of(pom);
        while (level.isPresent()) {
            List<Property> own = named(level.get().properties(), name);
            found.addAll(own);
            level = own.stream().anyMatch(Property::always) ? Optional.empty() : parent(level.get());
        }
        return found;
    }

    /** Every definition there is, of any property. */
    Stream<Property> properties() {
        return Stream.concat(arguments.stream(), poms.stream().flatMap(pom -> pom.properties().stream()));
    }

    private static List<Property> named(List<Property> properties, String name) {
        return properties.stream().filter(one -> one.name().equals(name)).toList();
    }
}
