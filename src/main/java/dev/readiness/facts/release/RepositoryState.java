package dev.readiness.facts.release;

import dev.readiness.facts.Fact;
import java.util.List;
import java.util.Optional;

/**
 * Whether the local repository is at rest and can write history.
 *
 * @param unfinished what was begun and not ended: "a merge", "a rebase", "a cherry-pick", "a revert", "a bisect", "another git command";
 *     sorted
 * @param shallow whether history is cut off
 * @param identityProblem why git has no author for a commit; empty when it has
 * @param signing whether tags are to be signed
 * @param signingProblem why a signature that was tried failed; empty when it is good or none is asked for
 */
public record RepositoryState(
        List<String> unfinished,
        boolean shallow,
        Optional<String> identityProblem,
        boolean signing,
        Optional<String> signingProblem)
        implements Fact {
    public RepositoryState {
        unfinished = List.copyOf(unfinished);
    }
}
