package dev.readiness.core;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a verdict rests on. A verdict speaks of a checkout as long as this is the same.
 *
 * @param plugin version that judged
 * @param rules digest of the ids of the rules
 * @param policy digest of the policy with all that it extends
 * @param commit full id of HEAD; empty without a repository or before the first commit
 * @param modules path and version of the modules that were judged, sorted; of those that take part, in a build that does not
 *     judge
 * @param changed tracked files that differed from HEAD, sorted
 * @param inputs digest of every file that was read, by its path; the empty text for one that was looked for in vain, and of
 *     the names in a directory, by its path with a slash at the end; empty at stage build
 */
public record Judged(
        String plugin,
        String rules,
        String policy,
        Optional<String> commit,
        List<String> modules,
        List<String> changed,
        SortedMap<String, String> inputs) {

    private static final String MISSING = "";
    private static final int MOST_NAMED = 10;

    public Judged {
        modules = modules.stream().sorted().toList();
        changed = changed.stream().sorted().toList();
        inputs = Collections.unmodifiableSortedMap(new TreeMap<>(inputs));
    }

    /**
     * The same without files in these directories and the names in those modules: what another machine has built is not here, and
     * every job leaves files in a module.
     */
    public Judged outside(Collection<String> built, Collection<String> directories) {
        SortedMap<String, String> rest = new TreeMap<>(inputs);
        rest.keySet()
                .removeIf(path -> built.stream().anyMatch(directory -> path.startsWith(directory + "/"))
                        || directories.stream().anyMatch(directory -> path.equals(directory + "/")));
        return new Judged(plugin, rules, policy, commit, modules, changed, rest);
    }

    /** What is other now, one sentence each; empty when the verdict still holds. */
    public List<String> differences(Judged now) {
        List<String> differences = new ArrayList<>();
        if (!commit.equals(now.commit)) {
            differences.add("it is of commit " + named(commit) + ", and the checkout is at " + named(now.commit));
        }
        if (!plugin.equals(now.plugin)) {
            differences.add("version " + plugin + " of the plugin judged, and this is " + now.plugin);
        }
        if (!policy.equals(now.policy)) {
            differences.add("the policy has changed since");
        }
        if (!rules.equals(now.rules)) {
            differences.add("the set of rules has changed since");
        }
        now.modules.stream()
                .filter(module -> !modules.contains(module))
                .forEach(module -> differences.add("module " + module + " was not judged"));
        List<String> files = files(now);
        files.stream().limit(MOST_NAMED).forEach(differences::add);
        if (files.size() > MOST_NAMED) {
            differences.add((files.size() - MOST_NAMED) + " more files are not as they were");
        }
        return differences;
    }

    private List<String> files(Judged now) {
        SortedMap<String, String> files = new TreeMap<>();
        for (String path : either(changed, now.changed)) {
            if (!now.changed.contains(path)) {
                files.put(path, path + " no longer differs from HEAD");
            } else if (!changed.contains(path)) {
                files.put(path, path + " has changed since");
            }
        }
        for (String path : either(inputs.keySet(), now.inputs.keySet())) {
            String before = inputs.getOrDefault(path, MISSING);
            String after = now.inputs.getOrDefault(path, MISSING);
            if (!before.equals(after)) {
                files.put(path, path + change(path, before, after));
            }
        }
        return List.copyOf(files.values());
    }

    private static String change(String path, String before, String after) {
        if (path.endsWith("/")) {
            return " holds other files since";
        }
        if (before.equals(MISSING)) {
            return " is new";
        }
        return after.equals(MISSING) ? " is gone" : " has changed since";
    }

    private static TreeSet<String> either(Iterable<String> one, Iterable<String> other) {
        TreeSet<String> all = new TreeSet<>();
        one.forEach(all::add);
        other.forEach(all::add);
        return all;
    }

    private static String named(Optional<String> commit) {
        return commit.map(id -> id.substring(0, Math.min(12, id.length()))).orElse("none");
    }
}
