package dev.readiness.facts.operations;

import dev.readiness.facts.operations.Change.Kind;
import dev.readiness.facts.operations.Change.Subject;
import dev.readiness.facts.operations.Operations.Dependency;
import dev.readiness.facts.operations.Operations.Unknown;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What changed of the direct dependencies, those of tests aside. A parent and an imported bill of materials count as
 * dependencies; what they bring of their own group in their own version is not told again.
 *
 * @param unversioned names of which a version is not known on one side
 */
record DependencyChanges(List<Change> changes, List<Unknown> unversioned) {

    private static final Set<String> LEADING = Set.of("parent", "import");

    static DependencyChanges between(Operations before, Operations after) {
        SortedMap<String, Dependency> then = shipped(before);
        SortedMap<String, Dependency> now = shipped(after);
        SortedMap<String, Dependency> all = new TreeMap<>(then);
        all.putAll(now);
        Map<String, Change> changes = new TreeMap<>();
        List<Dependency> unversioned = new ArrayList<>();
        all.forEach((name, dependency) -> {
            Optional<Dependency> old = Optional.ofNullable(then.get(name));
            Optional<Dependency> current = Optional.ofNullable(now.get(name));
            if (old.isPresent() && current.isPresent() && isUnknown(old.get(), current.get())) {
                unversioned.add(dependency);
            } else if (old.isEmpty()
                    || current.isEmpty()
                    || !old.get().version().equals(current.get().version())) {
                Kind kind = old.isEmpty() ? Kind.ADDED : current.isEmpty() ? Kind.REMOVED : Kind.CHANGED;
                changes.put(
                        name,
                        new Change(
                                Subject.DEPENDENCY,
                                kind,
                                name,
                                old.flatMap(Dependency::version),
                                current.flatMap(Dependency::version),
                                dependency.at()));
            }
        });
        List<Change> leading = changes.values().stream()
                .filter(change -> isLeading(all, change))
                .toList();
        List<Change> told = changes.values().stream()
                .filter(change -> isLeading(all, change) || leading.stream().noneMatch(lead -> follows(change, lead)))
                .toList();
        return new DependencyChanges(told, unknown(unversioned));
    }

    private static boolean isUnknown(Dependency one, Dependency other) {
        return one.version().isEmpty() || other.version().isEmpty();
    }

    private static boolean isLeading(Map<String, Dependency> all, Change change) {
        Dependency dependency = all.get(change.name());
        return dependency != null && LEADING.contains(dependency.scope());
    }

    private static boolean follows(Change change, Change lead) {
        return change.kind() == Kind.CHANGED
                && group(change).equals(group(lead))
                && change.before().equals(lead.before())
                && change.after().equals(lead.after());
    }

    private static String group(Change change) {
        return change.name().substring(0, change.name().indexOf(':'));
    }

    private static SortedMap<String, Dependency> shipped(Operations operations) {
        SortedMap<String, Dependency> shipped = new TreeMap<>(operations.dependencies());
        shipped.values().removeIf(dependency -> !Versions.isShipped(dependency));
        return shipped;
    }

    /** One sentence, however many they are: the cause is mostly the same. */
    private static List<Unknown> unknown(List<Dependency> unversioned) {
        if (unversioned.isEmpty()) {
            return List.of();
        }
        List<String> names = unversioned.stream().map(Dependency::name).toList();
        String first = String.join(", ", names.subList(0, Math.min(3, names.size())));
        String more = names.size() > 3 ? " and " + (names.size() - 3) + " more" : "";
        return List.of(new Unknown(
                unversioned.get(0).at(), "the version of " + first + more + " is not known now or at the release"));
    }
}
