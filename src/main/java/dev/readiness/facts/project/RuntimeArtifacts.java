package dev.readiness.facts.project;

import dev.readiness.facts.Fact;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What a module runs with.
 *
 * @param names "groupId:artifactId" of every artifact on its runtime class path
 */
public record RuntimeArtifacts(Set<String> names) implements Fact {

    public RuntimeArtifacts {
        names = Set.copyOf(names);
    }

    public boolean have(Predicate<String> artifact) {
        return names.stream().anyMatch(artifact);
    }
}
