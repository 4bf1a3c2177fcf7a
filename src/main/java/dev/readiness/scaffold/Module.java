package dev.readiness.scaffold;

import dev.readiness.facts.config.ConfigFacts;
import dev.readiness.facts.project.ModuleFacts;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What is known of a module before anything is written.
 *
 * @param title for people
 * @param artifacts on its class path at run time, version by "groupId:artifactId"
 * @param config its production configuration; empty when it has none or it cannot be read
 * @param finalName of its artifact, without extension
 * @param java release that it is compiled for
 * @param javaPackage of its topmost class; empty without sources
 * @param jupiter whether its tests can be written for JUnit Jupiter
 * @param productionFile whether a file of the production profile is there
 * @param imaged whether the build makes a container image without a Dockerfile
 */
public record Module(
        ModuleFacts facts,
        String title,
        SortedMap<String, String> artifacts,
        Optional<ConfigFacts> config,
        String finalName,
        int java,
        Optional<String> javaPackage,
        boolean jupiter,
        boolean productionFile,
        boolean imaged) {

    public Module {
        artifacts = Collections.unmodifiableSortedMap(new TreeMap<>(artifacts));
    }

    boolean has(String artifact) {
        return artifacts.containsKey(artifact);
    }

    /** Whether the version of an artifact is at least the given one; unknown is not. */
    boolean has(String artifact, int major, int minor) {
        String[] numbers = artifacts.getOrDefault(artifact, "0").split("[^0-9]+", 3);
        int ownMajor = number(numbers, 0);
        return ownMajor > major || (ownMajor == major && number(numbers, 1) >= minor);
    }

    private static int number(String[] numbers, int index) {
        return index < numbers.length && numbers[index].matches("\\d{1,6}") ? Integer.parseInt(numbers[index]) : 0;
    }

    /** The effective value of a key in production; empty when unset. */
    Optional<String> setting(String key) {
        return config.stream()
                .flatMap(facts -> facts.sets().stream())
                .flatMap(set -> set.find(key).stream())
                .map(setting -> setting.value().text())
                .findFirst();
    }
}
