package dev.readiness.facts.operations;

import dev.readiness.facts.Origin;
import dev.readiness.facts.config.RelaxedName;
import dev.readiness.facts.operations.Change.Kind;
import dev.readiness.facts.operations.Change.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

/**
 * What changed of one module's keys. Of a key whose value comes from a variable that came, went or was renamed nothing is said:
 * the variable says it, and names its readers. A key counts as changed when both what stands in the file and what production
 * gets of it differ, so neither a changed fallback nor a value taken from another key is told twice.
 */
final class SettingChanges {

    /** Values that many keys have by chance. */
    private static final Set<String> COMMON = Set.of("", "true", "false", "0", "1");

    private final ModuleOperations before;
    private final Map<String, KeyedValue> then;
    private final Map<String, KeyedValue> now;
    private final List<Change> changes = new ArrayList<>();

    private SettingChanges(ModuleOperations before, ModuleOperations after) {
        this.before = before;
        then = KeyedValue.of(before.operations().settings().values());
        now = KeyedValue.of(after.operations().settings().values());
    }

    /** @param told relaxed names of the keys of which nothing is to be said */
    static List<Change> between(ModuleOperations before, ModuleOperations after, Set<String> told) {
        SettingChanges found = new SettingChanges(before, after);
        found.find(told);
        return found.changes;
    }

    private void find(Set<String> told) {
        now.forEach((name, value) -> {
            KeyedValue old = then.get(name);
            if (old != null && !isTold(value, told) && !value.isWrittenAlike(old) && !value.isSame(old)) {
                add(Kind.CHANGED, value, Optional.of(old.text()), Optional.of(value.text()));
            } else if (old != null && value.isWrittenAlike(old) && isOtherLiteral(old, value)) {
                add(Kind.CHANGED, value, Optional.of(old.text()), Optional.of(value.text()));
            }
        });
        Map<String, KeyedValue> gone = without(then, now.keySet(), told);
        Map<String, KeyedValue> come = without(now, then.keySet(), told);
        renames(gone, come, this::replaces);
        renames(gone, come, SettingChanges::isSameThing);
        come.values().forEach(value -> add(Kind.ADDED, value, Optional.empty(), Optional.of(value.text())));
        gone.values().forEach(value -> add(Kind.REMOVED, value, Optional.of(value.text()), Optional.empty()));
    }

    private void renames(
            Map<String, KeyedValue> gone, Map<String, KeyedValue> come, BiPredicate<KeyedValue, KeyedValue> same) {
        Renames.between(gone, come, same).forEach((old, name) -> {
            KeyedValue heir = come.get(name);
            KeyedValue former = gone.get(old);
            if (heir != null && former != null) {
                come.remove(name);
                gone.remove(old);
                add(Kind.RENAMED, heir, Optional.of(former.key()), Optional.of(heir.text()));
            }
        });
    }

    /** The libraries' own word. */
    private boolean replaces(KeyedValue old, KeyedValue value) {
        String replacement = before.replacements().getOrDefault(old.key(), "");
        return RelaxedName.of(replacement).equals(RelaxedName.of(value.key()));
    }

    private static boolean isSameThing(KeyedValue old, KeyedValue value) {
        return !COMMON.contains(value.text()) && old.lastSegment().equals(value.lastSegment()) && old.isSame(value);
    }

    /** A secret that stands in the file was replaced by another; of a fallback, its variable tells. */
    private static boolean isOtherLiteral(KeyedValue old, KeyedValue value) {
        boolean plain = value.items().stream()
                .allMatch(item -> item.sources().get(0).value().placeholders().isEmpty());
        return plain && !value.isSame(old);
    }

    private static boolean isTold(KeyedValue value, Set<String> told) {
        return value.items().stream().map(item -> RelaxedName.of(item.key())).anyMatch(told::contains);
    }

    private static Map<String, KeyedValue> without(Map<String, KeyedValue> all, Set<String> others, Set<String> told) {
        Map<String, KeyedValue> rest = new TreeMap<>(all);
        rest.keySet().removeAll(others);
        Predicate<KeyedValue> silent = value -> isTold(value, told);
        rest.values().removeIf(silent);
        return rest;
    }

    private void add(Kind kind, KeyedValue value, Optional<String> before, Optional<String> after) {
        Origin at = value.at();
        String use = PortKeys.use(value.key());
        changes.add(
                use.isEmpty()
                        ? new Change(Subject.SETTING, kind, value.key(), before, after, at)
                        : new Change(Subject.PORT, kind, use, before, after, at));
    }
}
