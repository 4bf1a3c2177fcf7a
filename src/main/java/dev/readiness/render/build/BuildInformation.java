package dev.readiness.render.build;

import dev.readiness.facts.git.GitFacts;
import dev.readiness.facts.git.HeadCommit;
import dev.readiness.facts.git.WorkTreeFacts;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The names under which Spring Boot, Micronaut and others look for a build's version and commit. No user, host, address or
 * remote of the build: the resource is served to whoever asks.
 *
 * @see <a href="https://docs.spring.io/spring-boot/reference/actuator/endpoints.html#actuator.endpoints.info">Spring Boot:
 *     application information</a>
 */
public final class BuildInformation {

    /** Where Spring Boot's BuildProperties are read from. */
    public static final String BUILD = "META-INF/build-info.properties";

    /** Where Spring Boot's GitProperties are read from. */
    public static final String GIT = "git.properties";

    /** The one spelling that every generation of Spring Boot takes for a date: 2.x knows no "Z". */
    private static final DateTimeFormatter COMMITTED =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ssZ", Locale.ROOT).withZone(ZoneOffset.UTC);

    private BuildInformation() {}

    /**
     * Which version this is.
     *
     * @param time left out when nobody knows it
     */
    public static SortedMap<String, String> build(
            String group, String artifact, String version, String name, Optional<Instant> time) {
        TreeMap<String, String> properties = new TreeMap<>();
        properties.put("build.group", group);
        properties.put("build.artifact", artifact);
        properties.put("build.version", version);
        properties.put("build.name", name);
        time.ifPresent(instant -> properties.put("build.time", instant.toString()));
        return properties;
    }

    /** Which commit it was built from; what is not known is left out. */
    public static SortedMap<String, String> git(
            HeadCommit commit, Optional<GitFacts> head, Optional<WorkTreeFacts> tree) {
        TreeMap<String, String> properties = new TreeMap<>();
        properties.put("git.commit.id", commit.id());
        properties.put("git.commit.id.abbrev", commit.shortId());
        properties.put("git.commit.time", COMMITTED.format(commit.committed()));
        head.flatMap(GitFacts::branch).ifPresent(branch -> properties.put("git.branch", branch));
        tree.ifPresent(files -> properties.put("git.dirty", String.valueOf(!files.isClean())));
        return properties;
    }
}
