package dev.readiness.mojo;

import dev.readiness.gather.ClassPath;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.apache.maven.model.Dependency;

/** Spring Boot as this build's own tests see it, and by name what an example's POM adds. */
final class ExampleClassPath implements ClassPath {

    private static final Map<String, String> BOOT = Map.of(
            "spring-boot", "org.springframework.boot",
            "spring-core", "org.springframework",
            "spring-beans", "org.springframework",
            "spring-context", "org.springframework",
            "spring-aop", "org.springframework",
            "spring-expression", "org.springframework",
            "spring-jcl", "org.springframework",
            "micrometer-observation", "io.micrometer",
            "micrometer-commons", "io.micrometer",
            "snakeyaml", "org.yaml");

    private final TreeMap<String, String> versions = new TreeMap<>();
    private final TreeMap<String, Path> jars = new TreeMap<>();

    ExampleClassPath(List<Dependency> dependencies) {
        for (String entry : System.getProperty("java.class.path").split(Pattern.quote(File.pathSeparator), -1)) {
            Path jar = Path.of(entry);
            Path version = jar.getParent();
            if (entry.endsWith(".jar") && version != null && version.getParent() != null) {
                String artifact = version.getParent().getFileName().toString();
                if (BOOT.containsKey(artifact)) {
                    String name = BOOT.get(artifact) + ":" + artifact;
                    versions.put(name, version.getFileName().toString());
                    jars.put(name, jar);
                }
            }
        }
        for (Dependency dependency : dependencies) {
            if (!"test".equals(dependency.getScope())) {
                versions.put(
                        dependency.getGroupId() + ":" + dependency.getArtifactId(),
                        dependency.getVersion() == null ? "1" : dependency.getVersion());
            }
        }
    }

    @Override
    public SortedMap<String, String> artifacts() {
        return versions;
    }

    @Override
    public List<Path> jars(Predicate<String> artifact) {
        List<Path> wanted = new ArrayList<>();
        jars.forEach((name, jar) -> {
            if (artifact.test(name)) {
                wanted.add(jar);
            }
        });
        return wanted;
    }

    @Override
    public List<Path> springBoot(String version) {
        return List.copyOf(jars.values());
    }
}
