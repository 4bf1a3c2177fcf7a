package dev.readiness.facts.operations;

import dev.readiness.facts.Origin;
import dev.readiness.facts.migration.Migration;
import dev.readiness.facts.operations.Change.Kind;
import dev.readiness.facts.operations.Change.Subject;
import dev.readiness.facts.operations.Operations.BaseImage;
import dev.readiness.facts.operations.Operations.JavaLevel;
import dev.readiness.facts.operations.Operations.Port;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What changed of all that is neither a variable, a key nor a dependency. */
final class OtherChanges {

    private OtherChanges() {}

    /** A migration whose text stands under another id was renamed; one whose text differs was modified. */
    static List<Change> migrations(Operations before, Operations after) {
        Map<String, Migration> then = byId(before);
        Map<String, Migration> now = byId(after);
        List<Change> changes = new ArrayList<>();
        now.forEach((id, migration) -> {
            Migration old = then.get(id);
            if (old != null && !old.digest().equals(migration.digest())) {
                changes.add(change(Kind.CHANGED, migration, description(old), description(migration)));
            }
        });
        Map<String, Migration> gone = new LinkedHashMap<>(then);
        gone.keySet().removeAll(now.keySet());
        Map<String, Migration> come = new LinkedHashMap<>(now);
        come.keySet().removeAll(then.keySet());
        Renames.between(gone, come, (old, migration) -> old.digest().equals(migration.digest()))
                .forEach((old, id) -> {
                    Migration former = gone.remove(old);
                    Migration heir = come.remove(id);
                    changes.add(change(Kind.RENAMED, heir, Optional.of(former.id()), description(heir)));
                });
        come.values().forEach(one -> changes.add(change(Kind.ADDED, one, Optional.empty(), description(one))));
        gone.values().forEach(one -> changes.add(change(Kind.REMOVED, one, description(one), Optional.empty())));
        return changes;
    }

    private static Map<String, Migration> byId(Operations operations) {
        Map<String, Migration> byId = new LinkedHashMap<>();
        operations.migrations().forEach(one -> byId.putIfAbsent(one.tool() + " " + one.id(), one));
        return byId;
    }

    private static Optional<String> description(Migration migration) {
        return Optional.of(migration.description());
    }

    private static Change change(Kind kind, Migration migration, Optional<String> before, Optional<String> after) {
        return new Change(Subject.MIGRATION, kind, migration.id(), before, after, migration.at());
    }

    /** Ports of containers; those of settings change with their settings. */
    static List<Change> ports(Operations before, Operations after) {
        List<Change> changes = new ArrayList<>();
        Map<String, List<Port>> then = byUse(before);
        Map<String, List<Port>> now = byUse(after);
        now.keySet().forEach(use -> then.putIfAbsent(use, List.of()));
        then.forEach((use, old) -> {
            List<Port> gone = without(old, now.getOrDefault(use, List.of()));
            List<Port> come = without(now.getOrDefault(use, List.of()), old);
            if (gone.size() == 1 && come.size() == 1) {
                changes.add(change(
                        Subject.PORT,
                        use,
                        Optional.of(gone.get(0).number()),
                        Optional.of(come.get(0).number()),
                        come.get(0).at()));
                return;
            }
            come.forEach(port ->
                    changes.add(change(Subject.PORT, use, Optional.empty(), Optional.of(port.number()), port.at())));
            gone.forEach(port ->
                    changes.add(change(Subject.PORT, use, Optional.of(port.number()), Optional.empty(), port.at())));
        });
        return changes;
    }

    private static Map<String, List<Port>> byUse(Operations operations) {
        return operations.ports().stream()
                .filter(port -> !PortKeys.isOfKey(port.use()))
                .collect(Collectors.groupingBy(Port::use, LinkedHashMap::new, Collectors.toList()));
    }

    private static List<Port> without(List<Port> ports, List<Port> others) {
        return ports.stream()
                .filter(port ->
                        others.stream().noneMatch(other -> other.number().equals(port.number())))
                .toList();
    }

    static List<Change> java(Optional<JavaLevel> before, Optional<JavaLevel> after) {
        Optional<String> then = before.map(JavaLevel::release);
        Optional<String> now = after.map(JavaLevel::release);
        return then.equals(now)
                ? List.of()
                : List.of(change(
                        Subject.JAVA,
                        "Java",
                        then,
                        now,
                        after.or(() -> before).orElseThrow().at()));
    }

    /** By the file that names the image. */
    static List<Change> images(Operations before, Operations after) {
        Map<String, BaseImage> then = byFile(before);
        Map<String, BaseImage> now = byFile(after);
        Map<String, BaseImage> all = new LinkedHashMap<>(then);
        all.putAll(now);
        List<Change> changes = new ArrayList<>();
        all.forEach((file, image) -> {
            Optional<String> old = Optional.ofNullable(then.get(file)).map(BaseImage::name);
            Optional<String> current = Optional.ofNullable(now.get(file)).map(BaseImage::name);
            if (!old.equals(current)) {
                changes.add(change(Subject.IMAGE, file, old, current, image.at()));
            }
        });
        return changes;
    }

    private static Map<String, BaseImage> byFile(Operations operations) {
        return operations.images().stream()
                .collect(Collectors.toMap(
                        image -> image.at().path(), Function.identity(), (one, other) -> one, LinkedHashMap::new));
    }

    static Change change(Subject subject, String name, Optional<String> before, Optional<String> after, Origin at) {
        Kind kind = before.isEmpty() ? Kind.ADDED : after.isEmpty() ? Kind.REMOVED : Kind.CHANGED;
        return new Change(subject, kind, name, before, after, at);
    }
}
