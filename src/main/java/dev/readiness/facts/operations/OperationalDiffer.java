package dev.readiness.facts.operations;

import dev.readiness.facts.git.ReleaseTag;
import dev.readiness.facts.operations.Change.Subject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Compares what operators must know now with what they had to know at a release; each change is told once. Variables and
 * dependencies are compared over the whole reactor, keys, ports and migrations module by module. A subject of which something
 * could not be read on either side is left out, and the diff says so.
 */
public final class OperationalDiffer {

    private static final Comparator<Change> ORDER = Comparator.comparing(Change::subject)
            .thenComparing(Change::kind)
            .thenComparing(Change::name)
            .thenComparing(Change::at)
            .thenComparing(change -> change.before().orElse(""))
            .thenComparing(change -> change.after().orElse(""));

    private static final Comparator<Operations.Unknown> BY_PLACE =
            Comparator.comparing(Operations.Unknown::at).thenComparing(Operations.Unknown::reason);

    private final Set<Subject> blind = EnumSet.noneOf(Subject.class);
    private final List<Change> changes = new ArrayList<>();
    private final List<Operations.Unknown> unknown = new ArrayList<>();

    private OperationalDiffer() {}

    /**
     * What changed from one tree to the other.
     *
     * @param before the modules as the release has them
     * @param after the modules as they are
     */
    public static OperationalDiff diff(
            ReleaseTag since, Collection<ModuleOperations> before, Collection<ModuleOperations> after) {
        OperationalDiffer differ = new OperationalDiffer();
        before.forEach(one -> differ.see(one, true, since));
        after.forEach(one -> differ.see(one, false, since));
        differ.compare(before, after);
        return new OperationalDiff(
                since,
                differ.changes.stream()
                        .filter(change -> !differ.blind.contains(change.subject()))
                        .distinct()
                        .sorted(ORDER)
                        .toList(),
                differ.unknown.stream().distinct().sorted(BY_PLACE).toList(),
                differ.blind);
    }

    private void see(ModuleOperations module, boolean released, ReleaseTag since) {
        blind.addAll(module.blind());
        for (Operations.Unknown one : module.operations().unknown()) {
            String when = released ? ", as of tag \"" + since.name() + "\"" : "";
            unknown.add(new Operations.Unknown(one.at(), one.reason() + when));
        }
    }

    private void compare(Collection<ModuleOperations> before, Collection<ModuleOperations> after) {
        Operations then = ModuleOperations.together(before);
        Operations now = ModuleOperations.together(after);
        boolean configured = !blind.contains(Subject.SETTING);
        VariableChanges variables = VariableChanges.between(then, now);
        if (configured) {
            changes.addAll(variables.changes());
        }
        pairs(before, after).forEach((old, module) -> {
            if (configured) {
                changes.addAll(SettingChanges.between(old, module, variables.told()));
            }
            changes.addAll(OtherChanges.migrations(old.operations(), module.operations()));
        });
        changes.addAll(OtherChanges.ports(then, now));
        changes.addAll(OtherChanges.java(then.java(), now.java()));
        changes.addAll(OtherChanges.images(then, now));
        if (!blind.contains(Subject.DEPENDENCY)) {
            DependencyChanges dependencies = DependencyChanges.between(then, now);
            changes.addAll(dependencies.changes());
            unknown.addAll(dependencies.unversioned());
        }
    }

    /** Each module with itself at the release, or with nothing; the only one left on each side was given another name. */
    private static Map<ModuleOperations, ModuleOperations> pairs(
            Collection<ModuleOperations> before, Collection<ModuleOperations> after) {
        List<ModuleOperations> gone = new ArrayList<>(before);
        List<ModuleOperations> come = new ArrayList<>();
        Map<ModuleOperations, ModuleOperations> pairs = new LinkedHashMap<>();
        for (ModuleOperations module : after) {
            Optional<ModuleOperations> same = gone.stream()
                    .filter(old -> old.module().equals(module.module()))
                    .findFirst();
            same.ifPresentOrElse(
                    old -> {
                        gone.remove(old);
                        pairs.put(old, module);
                    },
                    () -> come.add(module));
        }
        if (gone.size() == 1 && come.size() == 1) {
            pairs.put(gone.get(0), come.get(0));
            return pairs;
        }
        gone.forEach(old -> pairs.put(old, ModuleOperations.none(old.module())));
        come.forEach(module -> pairs.put(ModuleOperations.none(module.module()), module));
        return pairs;
    }
}
