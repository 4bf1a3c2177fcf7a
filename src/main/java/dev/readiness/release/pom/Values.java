package dev.readiness.release.pom;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/**
 * What texts of POMs evaluate to. More than one value is possible, for profiles differ; a reference that nobody in the
 * reactor defines stays as it is.
 */
final class Values {

    private final Reactor reactor;

    Values(Reactor reactor) {
        this.reactor = reactor;
    }

    Reactor reactor() {
        return reactor;
    }

    /** What a text of a POM may say. */
    Set<String> of(String text, Pom pom) {
        return of(text, pom, Set.of());
    }

    /** What the version of a POM may be, its own or inherited. */
    Set<String> version(Pom pom) {
        return version(pom, Set.of());
    }

    /** A text that should have one value: that, or the text as it is. */
    String single(String text, Pom pom) {
        Set<String> values = of(text, pom);
        return values.size() == 1 ? values.iterator().next() : text;
    }

    /** {@code groupId:artifactId} of a POM. */
    String coordinates(Pom pom) {
        return single("${project.groupId}:" + pom.artifactId(), pom);
    }

    /** {@code groupId:artifactId} of an artifact that a POM names. */
    String coordinates(Use use, Pom pom) {
        return single(use.groupId() + ":" + use.artifactId(), pom);
    }

    /** The field of Maven's model that a name stands for, such as "version" or "parent.version"; empty for a property. */
    Optional<String> field(String name, Pom pom) {
        boolean prefixed = name.startsWith("project.") || name.startsWith("pom.");
        String field = name.substring(prefixed ? name.indexOf('.') + 1 : 0);
        boolean known =
                switch (field) {
                    case "groupId", "artifactId", "version", "parent.groupId", "parent.artifactId", "parent.version" ->
                        true;
                    default -> false;
                };
        // without the prefix it is an old name, which gives way to a property
        return known && (prefixed || reactor.definitions(name, pom).isEmpty()) ? Optional.of(field) : Optional.empty();
    }

    private Set<String> of(String text, Pom pom, Set<String> open) {
        Set<String> values = Set.of("");
        for (Expression.Part part : Expression.parts(text)) {
            values = product(values, part.property() ? named(part.text(), pom, open) : Set.of(part.text()));
        }
        return values;
    }

    private Set<String> named(String name, Pom pom, Set<String> open) {
        Set<String> deeper = new LinkedHashSet<>(open);
        Set<String> values = new LinkedHashSet<>();
        if (deeper.add(name)) {
            Optional<String> field = field(name, pom);
            if (field.isPresent()) {
                return field(pom, field.get(), deeper);
            }
            reactor.definitions(name, pom)
                    .forEach(definition -> values.addAll(of(definition.value().text(), pom, deeper)));
        }
        return values.isEmpty() ? Set.of("${" + name + "}") : values;
    }

    private Set<String> field(Pom pom, String field, Set<String> open) {
        return switch (field) {
            case "version" -> version(pom, open);
            case "groupId" -> groupId(pom, open);
            case "artifactId" -> Set.of(pom.artifactId());
            default -> {
                String name = field.substring("parent.".length());
                Optional<Literal> written = pom.parent(name);
                yield written.isPresent()
                        ? of(written.get().text(), pom, open)
                        : reactor.parent(pom)
                                .map(parent -> field(parent, name, open))
                                .orElse(Set.of(""));
            }
        };
    }

    private Set<String> version(Pom pom, Set<String> open) {
        return pom.version().map(own -> of(own.text(), pom, open)).orElseGet(() -> field(pom, "parent.version", open));
    }

    private Set<String> groupId(Pom pom, Set<String> open) {
        return pom.project()
                .value("groupId")
                .map(own -> of(own.text(), pom, open))
                .orElseGet(() -> field(pom, "parent.groupId", open));
    }

    private static Set<String> product(Set<String> heads, Set<String> tails) {
        Set<String> values = new LinkedHashSet<>();
        heads.forEach(head -> tails.forEach(tail -> values.add(head + tail)));
        return values;
    }
}
