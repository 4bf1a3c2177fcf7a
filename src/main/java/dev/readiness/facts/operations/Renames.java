package dev.readiness.facts.operations;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

/** Pairs what went with what came, where the pairing leaves no choice. */
final class Renames {

    private Renames() {}

    /** The new name by the old one: each of the two is the only match of the other. */
    static <T> SortedMap<String, String> between(Map<String, T> gone, Map<String, T> come, BiPredicate<T, T> same) {
        SortedMap<String, String> renamed = new TreeMap<>();
        gone.forEach((name, then) -> {
            List<String> heirs = matches(come, now -> same.test(then, now));
            if (heirs.size() == 1) {
                T heir = come.get(heirs.get(0));
                if (heir != null
                        && matches(gone, other -> same.test(other, heir)).size() == 1) {
                    renamed.put(name, heirs.get(0));
                }
            }
        });
        return renamed;
    }

    private static <T> List<String> matches(Map<String, T> among, Predicate<T> wanted) {
        return among.entrySet().stream()
                .filter(one -> wanted.test(one.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }
}
