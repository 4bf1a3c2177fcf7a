package dev.readiness.gather.pom;

import java.util.Optional;

/** POMs that are in no tree: parents and bills of materials of others. */
public interface ExternalPoms {

    /** Nothing is at hand. */
    ExternalPoms NONE = (groupId, artifactId, version) -> Optional.empty();

    /** The file as it was published; empty when it is not at hand. */
    Optional<byte[]> read(String groupId, String artifactId, String version);
}
