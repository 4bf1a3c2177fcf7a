package dev.readiness.gather.api;

import dev.readiness.gather.ClassPath.UnresolvedException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What the comparison needs from repositories; nothing is fetched before it is asked for. */
public interface ReleasedArtifacts {

    /**
     * The jar of the module in a released version; empty when no repository has it.
     *
     * @throws UnresolvedException when a repository could not be asked
     */
    Optional<Path> jar(String version) throws UnresolvedException;

    /**
     * The jars that compare.
     *
     * @throws UnresolvedException when they cannot be had
     */
    List<Path> japicmp() throws UnresolvedException;
}
