package dev.readiness.render.document;

import dev.readiness.core.Report;
import dev.readiness.facts.Fact;
import dev.readiness.facts.Facts;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * All that the documents are made of.
 *
 * @param report how the rules ended
 * @param reactor what is known of the whole
 * @param modules what is known of each module, sorted by path
 * @param files that the build makes, by path of the module, relative to the root: "app/target/app.jar"
 * @param released the artifacts of the release that a rollback returns to, as far as they can be had
 * @param checklist the committed release checklist; empty when there is none
 * @param checklistPath where it is looked for
 */
public record Documented(
        Report report,
        Facts reactor,
        List<Facts> modules,
        Map<String, String> files,
        List<Released> released,
        Optional<String> checklist,
        String checklistPath) {

    public Documented {
        modules = List.copyOf(modules);
        files = Map.copyOf(new TreeMap<>(files));
        released = List.copyOf(released);
    }

    /** A fact of the whole, when it is known. */
    <T extends Fact> Stream<T> whole(Class<T> kind) {
        return reactor.find(kind).stream();
    }
}
