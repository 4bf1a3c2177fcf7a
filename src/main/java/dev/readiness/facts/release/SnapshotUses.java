package dev.readiness.facts.release;

import dev.readiness.facts.Fact;
import dev.readiness.facts.project.ModuleFacts.Reference;
import java.util.List;

/**
 * Versions that may change after the release, wherever the POMs write them, in inactive profiles too.
 *
 * @param references sorted by place
 */
public record SnapshotUses(List<Reference> references) implements Fact {
    public SnapshotUses {
        references = List.copyOf(references);
    }
}
