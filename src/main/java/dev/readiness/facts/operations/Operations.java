package dev.readiness.facts.operations;

import dev.readiness.facts.Fact;
import dev.readiness.facts.Origin;
import dev.readiness.facts.config.Setting;
import dev.readiness.facts.migration.Migration;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a project asks of those who run it, as one tree of files says: the work tree or a released commit. No secret is in it.
 *
 * @param variables that the production configuration reads from its environment, by name
 * @param settings effective in production, by canonical key
 * @param migrations of the database, in the order in which they run
 * @param ports that the application listens on
 * @param java level that it needs
 * @param images that its containers start from
 * @param dependencies direct ones, by {@code groupId:artifactId}
 * @param unknown what could not be read, each a sentence with its place: a diff says nothing of it
 */
public record Operations(
        SortedMap<String, Variable> variables,
        SortedMap<String, Setting> settings,
        List<Migration> migrations,
        List<Port> ports,
        Optional<JavaLevel> java,
        List<BaseImage> images,
        SortedMap<String, Dependency> dependencies,
        List<Unknown> unknown)
        implements Fact {

    /**
     * A variable of the target environment.
     *
     * @param fallback what production gets without it, redacted when secret; empty when it is required
     * @param secret whether a key that holds a secret reads it
     * @param readers every place that reads it, the first decides
     */
    public record Variable(String name, Optional<String> fallback, boolean secret, List<Reader> readers) {
        public Variable {
            readers = List.copyOf(readers);
        }

        public boolean isRequired() {
            return fallback.isEmpty();
        }
    }

    /** A place that reads a variable, and the key whose value it becomes. */
    public record Reader(Origin at, String key) {}

    /** A port and what listens on it: "server", "management" or the name of a container's service. */
    public record Port(String use, String number, Origin at) {}

    /** A Java release number, e.g. "17". */
    public record JavaLevel(String release, Origin at) {}

    /** The image that the last stage of a Dockerfile starts from, as written. */
    public record BaseImage(String name, Origin at) {}

    /** A direct dependency; without a version when what manages it could not be read. */
    public record Dependency(String name, Optional<String> version, String scope, Origin at) {}

    /** What could not be read. */
    public record Unknown(Origin at, String reason) {}

    public Operations {
        variables = Collections.unmodifiableSortedMap(new TreeMap<>(variables));
        settings = Collections.unmodifiableSortedMap(new TreeMap<>(settings));
        migrations = List.copyOf(migrations);
        ports = List.copyOf(ports);
        images = List.copyOf(images);
        dependencies = Collections.unmodifiableSortedMap(new TreeMap<>(dependencies));
        unknown = List.copyOf(unknown);
    }
}
