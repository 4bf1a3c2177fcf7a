package dev.readiness.release.pom;

import dev.readiness.core.ReadinessException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Follows the references of a version down to the texts that say it. */
final class Leaves {

    private final Values values;
    private final String to;

    /** @param to the version that the modules will have, which is what references to a module's version will say */
    Leaves(Values values, String to) {
        this.values = values;
        this.to = to;
    }

    /**
     * The parts of a text that evaluates to the reactor's version.
     *
     * @throws ReadinessException when a property on the way is set to different texts
     */
    List<Leaf> of(Literal literal, Pom pom) {
        List<Leaf> leaves = new ArrayList<>();
        for (Expression.Part part : Expression.parts(literal.text())) {
            if (part.property()) {
                leaves.addAll(of(part.text(), pom));
            } else {
                leaves.add(new Leaf.Fixed(part.text()));
            }
        }
        return leaves;
    }

    private List<Leaf> of(String name, Pom pom) {
        Optional<String> field = values.field(name, pom);
        if (field.isPresent()) {
            boolean follows = field.get().equals("version")
                    || (field.get().equals("parent.version")
                            && values.reactor().parent(pom).isPresent());
            return List.of(new Leaf.Fixed(follows ? to : values.single("${" + name + "}", pom)));
        }
        List<Property> definitions = values.reactor().definitions(name, pom);
        List<String> texts =
                definitions.stream().map(one -> one.value().text()).distinct().toList();
        if (texts.size() > 1) {
            throw new ReadinessException(
                    "The property " + name + " of the version is set to different texts at " + places(definitions),
                    "define it once, in the POM from which all modules inherit");
        }
        Property first = definitions.get(0);
        return first.value().isExpression()
                ? of(first.value(), pom)
                : List.of(new Leaf.Settable(name, definitions, first.value().text()));
    }

    static String places(List<Property> definitions) {
        return definitions.stream().map(one -> one.value().at().toString()).collect(Collectors.joining(", "));
    }
}
