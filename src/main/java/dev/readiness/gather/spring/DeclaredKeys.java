package dev.readiness.gather.spring;

import dev.readiness.facts.config.EnvName;
import dev.readiness.gather.spring.Metadata.Property;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What libraries declare that variables may set.
 *
 * @param keys names of properties
 * @param maps names of those whose entries have any name
 */
record DeclaredKeys(Set<String> keys, Set<String> maps) {

    /** Those whose names begin like a variable's; without variables no library is read. */
    static DeclaredKeys of(Target target, List<Path> jars) {
        TreeSet<String> names = target.variables().stream()
                .map(variable -> EnvName.of(variable.key()))
                .collect(Collectors.toCollection(TreeSet::new));
        DeclaredKeys declared = new DeclaredKeys(new TreeSet<>(), new TreeSet<>());
        if (!names.isEmpty()) {
            jars.forEach(jar -> Metadata.read(jar, property -> declared.add(property, names)));
        }
        return declared;
    }

    private void add(Property property, TreeSet<String> names) {
        String name = EnvName.of(property.name());
        String next = names.ceiling(name);
        if (!name.isEmpty() && next != null && next.startsWith(name)) {
            (property.isMap() ? maps : keys).add(property.name());
        }
    }
}
