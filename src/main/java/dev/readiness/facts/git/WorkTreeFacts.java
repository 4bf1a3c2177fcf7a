package dev.readiness.facts.git;

import dev.readiness.facts.Fact;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a commit would have to take up before the files are those of HEAD. Paths are relative to the project's root; one
 * outside of it, in the same repository, begins with {@code ../}.
 *
 * @param changed tracked paths that differ from HEAD in the index or on disk, sorted
 * @param untracked paths that are neither tracked nor ignored, sorted
 */
public record WorkTreeFacts(List<String> changed, List<String> untracked) implements Fact {

    public WorkTreeFacts {
        changed = List.copyOf(changed);
        untracked = List.copyOf(untracked);
    }

    public boolean isClean() {
        return changed.isEmpty() && untracked.isEmpty();
    }

    /** Everything that keeps the tree from being clean, changed paths first. */
    public Stream<String> dirty() {
        return Stream.concat(changed.stream(), untracked.stream());
    }
}
