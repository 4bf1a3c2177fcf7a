package dev.readiness.facts.config;

import dev.readiness.facts.Fact;
import dev.readiness.facts.Origin;
import java.util.List;
import java.util.Set;

/**
 * The Spring Boot application that a module is.
 *
 * @param version of Spring Boot that the module resolves, e.g. "3.5.6"
 * @param artifacts "groupId:artifactId" of every artifact on its runtime class path
 * @param packaged file names inside BOOT-INF/lib of the repackaged artifact; empty when there is none yet
 * @param deprecated settings of the production configuration that the resolved metadata declares deprecated
 */
public record SpringFacts(String version, Set<String> artifacts, Set<String> packaged, List<DeprecatedKey> deprecated)
        implements Fact {

    /**
     * A deprecated key in use.
     *
     * @param removed whether it is ignored by the resolved version (level "error"), not only discouraged
     * @param replacement the key to use; empty when there is none
     * @param reason as the metadata gives it, for people; may be empty
     */
    public record DeprecatedKey(String key, Origin at, boolean removed, String replacement, String reason) {}

    public SpringFacts {
        artifacts = Set.copyOf(artifacts);
        packaged = Set.copyOf(packaged);
        deprecated = List.copyOf(deprecated);
    }

    /** Whether the resolved version is at least the given one; both are read up to the minor number. */
    public boolean atLeast(int major, int minor) {
        String[] numbers = version.split("[.-]", 3);
        int ownMajor = Integer.parseInt(numbers[0]);
        return ownMajor > major || (ownMajor == major && Integer.parseInt(numbers[1]) >= minor);
    }
}
