package dev.readiness.gather.config;

import dev.readiness.gather.ClassPath;
import dev.readiness.gather.spring.BootVersions;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/** A class path that counts how often a jar was asked for. */
public final class BootClassPath implements ClassPath {

    private final SortedMap<String, String> artifacts = new TreeMap<>();
    private final boolean resolvable;
    private int opened;

    private BootClassPath(boolean resolvable, String... artifacts) {
        this.resolvable = resolvable;
        for (String artifact : artifacts) {
            this.artifacts.put(artifact, BootVersions.CURRENT);
        }
    }

    public static BootClassPath of(String... artifacts) {
        return new BootClassPath(true, artifacts);
    }

    public static BootClassPath boot() {
        return of("org.springframework.boot:spring-boot");
    }

    static BootClassPath unresolvable() {
        return new BootClassPath(false, "org.springframework.boot:spring-boot");
    }

    int opened() {
        return opened;
    }

    @Override
    public SortedMap<String, String> artifacts() {
        return artifacts;
    }

    @Override
    public List<Path> jars(Predicate<String> artifact) throws UnresolvedException {
        return springBoot(BootVersions.CURRENT);
    }

    @Override
    public List<Path> springBoot(String version) throws UnresolvedException {
        opened++;
        if (!resolvable) {
            throw new UnresolvedException("spring-boot:" + version + " cannot be resolved");
        }
        return BootVersions.jars(version);
    }
}
