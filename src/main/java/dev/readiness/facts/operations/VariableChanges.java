package dev.readiness.facts.operations;

import dev.readiness.facts.Origin;
import dev.readiness.facts.config.RelaxedName;
import dev.readiness.facts.config.Setting;
import dev.readiness.facts.operations.Change.Kind;
import dev.readiness.facts.operations.Change.Subject;
import dev.readiness.facts.operations.Operations.Reader;
import dev.readiness.facts.operations.Operations.Variable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What changed of the variables. A variable that went and one that came into the same key are one that was renamed.
 *
 * @param changes of variables
 * @param told keys whose values read a variable that came, went or was renamed: nothing more is to be said of them
 */
record VariableChanges(List<Change> changes, Set<String> told) {

    static VariableChanges between(Operations before, Operations after) {
        Map<String, Variable> gone = new TreeMap<>(before.variables());
        gone.keySet().removeAll(after.variables().keySet());
        Map<String, Variable> come = new TreeMap<>(after.variables());
        come.keySet().removeAll(before.variables().keySet());
        Set<String> told = new HashSet<>();
        gone.values().forEach(variable -> told.addAll(keys(variable)));
        come.values().forEach(variable -> told.addAll(keys(variable)));

        List<Change> changes = new ArrayList<>();
        for (Map.Entry<String, String> renamed :
                Renames.between(gone, come, VariableChanges::shareKey).entrySet()) {
            Variable now = come.remove(renamed.getValue());
            gone.remove(renamed.getKey());
            changes.add(change(Kind.RENAMED, now, Optional.of(renamed.getKey()), now.fallback()));
        }
        come.values().forEach(now -> changes.add(change(Kind.ADDED, now, Optional.empty(), now.fallback())));
        gone.values().forEach(then -> changes.add(change(Kind.REMOVED, then, then.fallback(), Optional.empty())));
        after.variables().forEach((name, now) -> {
            Variable then = before.variables().get(name);
            if (then != null && isChanged(then, before, now, after)) {
                changes.add(change(Kind.CHANGED, now, then.fallback(), now.fallback()));
            }
        });
        return new VariableChanges(List.copyOf(changes), Set.copyOf(told));
    }

    private static boolean shareKey(Variable one, Variable other) {
        return keys(one).stream().anyMatch(keys(other)::contains);
    }

    private static Set<String> keys(Variable variable) {
        return variable.readers().stream()
                .map(reader -> RelaxedName.of(reader.key()))
                .collect(Collectors.toSet());
    }

    /** A fallback that holds a variable itself changes only with its own text. */
    private static boolean isChanged(Variable then, Operations before, Variable now, Operations after) {
        boolean otherText = !then.fallback()
                .map(Written::withoutFallbacks)
                .equals(now.fallback().map(Written::withoutFallbacks));
        return otherText || (now.fallback().isPresent() && isOtherSecret(then, before, now, after));
    }

    /** What is redacted on both sides is told apart by what is known about it. */
    private static boolean isOtherSecret(Variable then, Operations before, Variable now, Operations after) {
        Optional<Setting> old = setting(then, before);
        Optional<Setting> current = setting(now, after);
        return old.isPresent()
                && current.isPresent()
                && old.get().key().equals(current.get().key())
                && Secrets.differ(old.get().value(), current.get().value());
    }

    private static Optional<Setting> setting(Variable variable, Operations operations) {
        Reader first = variable.readers().get(0);
        return Optional.ofNullable(operations.settings().get(first.key()));
    }

    private static Change change(Kind kind, Variable variable, Optional<String> before, Optional<String> after) {
        Origin at = variable.readers().get(0).at();
        return new Change(Subject.VARIABLE, kind, variable.name(), before, after, at);
    }
}
