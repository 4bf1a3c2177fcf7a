package dev.readiness.notes;

import java.util.List;
import java.util.Optional;

/**
 * A change worth telling.
 *
 * @param text plain, in one line, as its author wrote it
 * @param commit full id
 */
public record Entry(Category category, Optional<String> scope, String text, List<Reference> references, String commit) {
    public Entry {
        references = List.copyOf(references);
    }
}
