package dev.readiness.gather;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Predicate;

/** The runtime class path of a module, as the build tool resolves it. Jars are fetched only when asked for. */
public interface ClassPath {

    /** Version by "groupId:artifactId"; needs no jar. */
    SortedMap<String, String> artifacts();

    /**
     * The jars of the matching artifacts, in class path order.
     *
     * @param artifact tells by "groupId:artifactId"
     * @throws UnresolvedException when one cannot be had
     */
    List<Path> jars(Predicate<String> artifact) throws UnresolvedException;

    /**
     * Spring Boot in a version that the project does not name itself, with what it needs to evaluate configuration.
     *
     * @throws UnresolvedException when it cannot be had
     */
    List<Path> springBoot(String version) throws UnresolvedException;

    default Optional<String> version(String artifact) {
        return Optional.ofNullable(artifacts().get(artifact));
    }

    /** An artifact cannot be had; the message names it and says why in one sentence. */
    final class UnresolvedException extends Exception {
        private static final long serialVersionUID = 1;

        public UnresolvedException(String message) {
            super(message);
        }
    }
}
