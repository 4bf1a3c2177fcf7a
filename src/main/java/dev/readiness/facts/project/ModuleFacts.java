package dev.readiness.facts.project;

import dev.readiness.facts.Fact;
import dev.readiness.facts.Origin;
import dev.readiness.facts.git.SemanticVersion;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Stream;

/**
 * One Maven module.
 *
 * @param path of its directory relative to the root; "." for the root itself
 * @param packaging "jar", "pom", ...
 * @param origin its POM, at the line of the version where there is one
 * @param hasMainSources whether there is something to cover
 * @param hasTestSources whether there is something to run
 * @param references every version that the module takes from others: parent, dependencies, plugins, extensions, imports
 * @param plugins "groupId:artifactId" of every build plugin with its version
 * @param goals what the build runs of each plugin, by "groupId:artifactId"; executions that are switched off left out
 * @param properties the model's properties that facts are made of: skipTests and the like
 */
public record ModuleFacts(
        String groupId,
        String artifactId,
        String version,
        String path,
        String packaging,
        Origin origin,
        boolean hasMainSources,
        boolean hasTestSources,
        List<Reference> references,
        SortedMap<String, String> plugins,
        Map<String, Set<String>> goals,
        Map<String, String> properties)
        implements Fact {

    /**
     * A version that comes from elsewhere.
     *
     * @param kind "parent", "dependency", "managed dependency", "plugin", "plugin dependency", "extension"
     * @param coordinates "groupId:artifactId"
     */
    public record Reference(String kind, String coordinates, String version, Origin at) {}

    public ModuleFacts {
        references = List.copyOf(references);
        goals = Map.copyOf(goals);
        properties = Map.copyOf(properties);
    }

    /** Whether the build runs one of the goals of a plugin. */
    public boolean runs(String plugin, String... anyOf) {
        return Stream.of(anyOf).anyMatch(goals.getOrDefault(plugin, Set.of())::contains);
    }

    public String coordinates() {
        return groupId + ":" + artifactId;
    }

    /** Path and version: which module it is, and what of it. */
    public String edition() {
        return path + " " + version;
    }

    public boolean isSnapshot() {
        return !version.equals(releaseVersion());
    }

    /** What the version will be once it is released. */
    public String releaseVersion() {
        return SemanticVersion.withoutSnapshot(version);
    }

    /** The same module as a build knows it that has made sources: whether there is something to cover. */
    public ModuleFacts covering(boolean mainSources) {
        return new ModuleFacts(
                groupId,
                artifactId,
                version,
                path,
                packaging,
                origin,
                mainSources,
                hasTestSources,
                references,
                plugins,
                goals,
                properties);
    }

    /** The same module under another version; so are its references to siblings that have the version it had. */
    ModuleFacts as(String from, String to, Set<String> siblings) {
        if (!version.equals(from)) {
            return this;
        }
        List<Reference> renamed = references.stream()
                .map(reference -> reference.version().equals(from) && siblings.contains(reference.coordinates())
                        ? new Reference(reference.kind(), reference.coordinates(), to, reference.at())
                        : reference)
                .toList();
        return new ModuleFacts(
                groupId,
                artifactId,
                to,
                path,
                packaging,
                origin,
                hasMainSources,
                hasTestSources,
                renamed,
                plugins,
                goals,
                properties);
    }
}
