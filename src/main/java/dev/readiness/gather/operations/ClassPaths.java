package dev.readiness.gather.operations;

import dev.readiness.gather.ClassPath;
import dev.readiness.gather.spring.SpringReader;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * The class paths of the build of today, by the module's directory. A module that the build does not have, because a release
 * had it or because it takes no part today, is read with the Spring Boot of another.
 */
public final class ClassPaths implements Function<String, ClassPath> {

    private final Map<String, ClassPath> byModule = new ConcurrentSkipListMap<>();

    public void put(String module, ClassPath classPath) {
        byModule.put(module, classPath);
    }

    @Override
    public ClassPath apply(String module) {
        ClassPath own = byModule.get(module);
        return own == null
                ? byModule.values().stream()
                        .filter(other -> other.version(SpringReader.BOOT).isPresent())
                        .findFirst()
                        .orElse(Empty.CLASS_PATH)
                : own;
    }

    /** No artifact at all. */
    private enum Empty implements ClassPath {
        CLASS_PATH;

        @Override
        public SortedMap<String, String> artifacts() {
            return Collections.emptySortedMap();
        }

        @Override
        public List<Path> jars(Predicate<String> artifact) {
            return List.of();
        }

        @Override
        public List<Path> springBoot(String version) throws UnresolvedException {
            throw new UnresolvedException("Spring Boot " + version + " cannot be resolved");
        }
    }
}
