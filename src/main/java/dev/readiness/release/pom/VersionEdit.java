package dev.readiness.release.pom;

import dev.readiness.core.ReadinessException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds every text that says the version of a module, and asks for the new one there. */
final class VersionEdit {

    private final Values values;
    private final Set<String> modules;
    private final VersionChange change;
    private final Leaves leaves;
    private final Changes changes = new Changes();

    private VersionEdit(Reactor reactor, VersionChange change) {
        this.values = new Values(reactor);
        this.modules = reactor.poms().stream().map(values::coordinates).collect(Collectors.toSet());
        this.change = change;
        this.leaves = new Leaves(values, change.to());
    }

    /** @throws ReadinessException when the modules cannot all have the new version */
    static Changes of(Reactor reactor, VersionChange change) {
        OneVersion.check(reactor, change.from());
        VersionEdit edit = new VersionEdit(reactor, change);
        for (Pom pom : reactor.poms()) {
            pom.version().ifPresent(own -> edit.set(own, "version", pom));
            pom.uses().forEach(use -> edit.sibling(use, pom));
        }
        edit.refuseForeign();
        return edit.changes;
    }

    private void sibling(Use use, Pom pom) {
        String coordinates = values.coordinates(use, pom);
        if (modules.contains(coordinates)
                && values.of(use.version().text(), pom).contains(change.from())) {
            set(use.version(), what(use, coordinates), pom);
        }
    }

    private static String what(Use use, String coordinates) {
        return use.kind() == UseKind.PARENT
                ? "parent version"
                : "version of the " + use.kind().word() + " " + coordinates;
    }

    private void set(Literal literal, String what, Pom pom) {
        if (literal.isExpression()) {
            properties(literal, pom);
        } else {
            changes.set(literal, what, change.to());
        }
    }

    private void properties(Literal literal, Pom pom) {
        List<Leaf> parts = leaves.of(literal, pom);
        Optional<List<String>> texts = Split.of(parts, change.to());
        if (texts.isEmpty()) {
            throw new ReadinessException(
                    literal.at() + ": no values of its properties turn " + literal.text() + " into " + change.to(),
                    "keep the whole version in properties, such as ${revision}${changelist}");
        }
        int index = 0;
        for (Leaf part : parts) {
            if (part instanceof Leaf.Settable property) {
                String text = texts.get().get(index++);
                property.definitions().forEach(one -> changes.set(one.value(), "property " + property.name(), text));
            }
        }
    }

    /** A property that versions something else as well would take that along to a version that does not exist. */
    private void refuseForeign() {
        for (Pom pom : values.reactor().poms()) {
            for (Use use : pom.uses()) {
                String coordinates = values.coordinates(use, pom);
                if (!modules.contains(coordinates)) {
                    touched(use.version().text(), pom, new HashSet<>()).ifPresent(property -> {
                        throw new ReadinessException(
                                use.version().at() + ": " + coordinates
                                        + ", which is no module of the reactor, takes its"
                                        + " version from the property " + property.name() + " of "
                                        + property.value().at() + ", which the release changes",
                                "give it a property of its own");
                    });
                }
            }
        }
    }

    private Optional<Property> touched(String text, Pom pom, Set<String> seen) {
        return Expression.parts(text).stream()
                .filter(part -> part.property()
                        && seen.add(part.text())
                        && values.field(part.text(), pom).isEmpty())
                .flatMap(part -> values.reactor().definitions(part.text(), pom).stream())
                .flatMap(one -> changes.touches(one.value())
                        ? Optional.of(one).stream()
                        : touched(one.value().text(), pom, seen).stream())
                .findFirst();
    }
}
