package dev.readiness.core.shard;

import dev.readiness.core.Objection;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Joins shards. A module that several of them built has to end alike in all; of its coverage, which may differ by a line from run
 * to run, the lowest counts.
 */
public final class Join {

    private static final String ALIKE =
            "find out what differs between the two builds, or build the module in one shard";

    private final List<Named> shards;
    private final List<Objection> objections = new ArrayList<>();

    private Join(List<Named> shards) {
        this.shards = shards.stream().sorted(Comparator.comparing(Named::file)).toList();
    }

    /**
     * What they say together.
     *
     * @param shards at least one
     * @param reactor paths of all modules, in the order of the reactor
     * @param snapshot whether the reactor builds a SNAPSHOT
     */
    public static Joined of(List<Named> shards, List<String> reactor, boolean snapshot) {
        Join join = new Join(shards);
        join.sameQuestion(snapshot);
        join.modulesOf(reactor);
        TreeMap<String, Part> parts = new TreeMap<>();
        reactor.forEach(module -> join.part(module).ifPresent(part -> parts.put(module, part)));
        return new Joined(
                parts,
                reactor.stream().filter(module -> !parts.containsKey(module)).toList(),
                join.objections,
                join.skips(),
                Changes.of(
                        join.shards.stream().map(one -> one.shard().changed()).toList()),
                join.shards.stream()
                        .map(one -> one.shard().at())
                        .min(Comparator.naturalOrder())
                        .orElse(Instant.MAX));
    }

    private void sameQuestion(boolean snapshot) {
        Named first = shards.get(0);
        for (Named other : shards) {
            if (other.shard().stage() != first.shard().stage()) {
                objections.add(new Objection(
                        other.file() + " was judged for stage " + word(other) + ", and " + first.file() + " for "
                                + word(first),
                        "build all shards with the same -Dreadiness.stage"));
            }
            if (other.shard().snapshot() != snapshot) {
                objections.add(new Objection(
                        other.file() + " was judged as " + (other.shard().snapshot() ? "a SNAPSHOT" : "a release")
                                + ", and the reactor is " + (snapshot ? "a SNAPSHOT" : "a release"),
                        "let the root take part in that shard: -pl .,..."));
            }
        }
    }

    private static String word(Named one) {
        return one.shard().stage().word();
    }

    private void modulesOf(List<String> reactor) {
        for (Named one : shards) {
            one.shard().parts().stream()
                    .map(Part::module)
                    .filter(module -> !reactor.contains(module))
                    .forEach(module -> objections.add(new Objection(
                            one.file() + " has judged " + module + ", which is no module here",
                            "merge with the profiles that the shard was built with")));
        }
    }

    private Optional<Part> part(String module) {
        List<Named> having = shards.stream()
                .filter(one -> one.shard().part(module).isPresent())
                .toList();
        for (int other = 1; other < having.size(); other++) {
            compare(module, having.get(0), having.get(other));
        }
        return having.stream()
                .flatMap(one -> one.shard().part(module).stream())
                .min(Comparator.comparingLong(Part::covered));
    }

    private void compare(String module, Named one, Named other) {
        SortedMap<String, Ended> before = results(module, one);
        SortedMap<String, Ended> after = results(module, other);
        TreeMap<String, Ended> all = new TreeMap<>(before);
        all.putAll(after);
        all.keySet().forEach(rule -> {
            Optional<Ended> left = Optional.ofNullable(before.get(rule));
            Optional<Ended> right = Optional.ofNullable(after.get(rule));
            if (left.isEmpty() || right.isEmpty() || !left.get().agrees(right.get())) {
                objections.add(new Objection(
                        "module " + module + ": " + rule + " ended " + shown(left) + " in " + one.file() + " and "
                                + shown(right) + " in " + other.file(),
                        ALIKE));
            }
        });
    }

    private static String shown(Optional<Ended> ended) {
        return ended.map(one -> one.outcome()
                        + (one.findings().isEmpty()
                                ? ""
                                : " with " + one.findings().size() + " finding"
                                        + (one.findings().size() == 1 ? "" : "s")))
                .orElse("not at all");
    }

    private static SortedMap<String, Ended> results(String module, Named one) {
        TreeMap<String, Ended> results = new TreeMap<>();
        one.shard().part(module).stream()
                .flatMap(part -> part.results().stream())
                .forEach(ended -> results.put(ended.rule(), ended));
        return results;
    }

    /** A build that skips speaks louder than one that says that it does not. */
    private SortedMap<String, String> skips() {
        TreeMap<String, String> skips = new TreeMap<>();
        shards.forEach(one -> one.shard().skips().forEach((name, value) -> {
            if (!value.strip().equalsIgnoreCase("false")) {
                skips.put(name, value);
            }
        }));
        return skips;
    }
}
