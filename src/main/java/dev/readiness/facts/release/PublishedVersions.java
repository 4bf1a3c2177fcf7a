package dev.readiness.facts.release;

import dev.readiness.facts.Fact;
import java.util.List;

/**
 * What the artifact repository has of the planned version. Unknown when it cannot be asked.
 *
 * @param repository its id and address, without credentials
 * @param coordinates "groupId:artifactId" of modules that are there in that version already; sorted
 */
public record PublishedVersions(String repository, List<String> coordinates) implements Fact {
    public PublishedVersions {
        coordinates = List.copyOf(coordinates);
    }
}
