package dev.readiness.facts.project;

import dev.readiness.facts.Fact;
import dev.readiness.facts.Origin;
import java.util.List;

/**
 * The POM of a module as a build would upload it. Absent where nothing is uploaded.
 *
 * @param at the POM that people write
 * @param references to properties of the version that are left in it, such as "${revision}"; sorted, and none where Maven
 *     resolves them on the way
 */
public record UploadedPom(Origin at, List<String> references) implements Fact {

    public UploadedPom {
        references = references.stream().sorted().toList();
    }
}
