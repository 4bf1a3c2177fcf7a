package dev.readiness.facts.operations;

import dev.readiness.facts.operations.Operations.Dependency;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** A dependency that several modules have. */
final class Versions {

    /** From what ships to what does not. */
    private static final List<String> SCOPES = List.of("compile", "runtime", "provided", "system", "test");

    private Versions() {}

    /** The stronger scope at its place, with every version in use; no version when one is not known. */
    static Dependency both(Dependency one, Dependency other) {
        Dependency first = SCOPES.indexOf(other.scope()) < SCOPES.indexOf(one.scope()) ? other : one;
        if (!isShipped(other) || !isShipped(one)) {
            return first;
        }
        Optional<String> version = one.version().flatMap(own -> other.version().map(its -> both(own, its)));
        return new Dependency(first.name(), version, first.scope(), first.at());
    }

    /** Whether it is of any concern where the application runs. */
    static boolean isShipped(Dependency dependency) {
        return !dependency.scope().equals("test");
    }

    private static String both(String one, String other) {
        TreeSet<String> versions = new TreeSet<>(Arrays.asList(one.split(", ")));
        versions.addAll(Arrays.asList(other.split(", ")));
        return String.join(", ", versions);
    }
}
