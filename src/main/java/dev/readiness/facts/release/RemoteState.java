package dev.readiness.facts.release;

import dev.readiness.facts.Fact;
import java.util.Map;
import java.util.Optional;

/**
 * What the remote has, asked just now. Unknown when it cannot be asked, absent without a remote.
 *
 * @param remote its name, e.g. "origin"
 * @param standing of the local commit against the remote's branch
 * @param tags object id by short name
 * @param heads commit id by short name
 * @param refusal why it would not take a push from here, as far as it says so beforehand; empty when it would
 */
public record RemoteState(
        String remote, Standing standing, Map<String, String> tags, Map<String, String> heads, Optional<String> refusal)
        implements Fact {

    /** How the local commit relates to the remote's branch. */
    public enum Standing {
        EQUAL,
        AHEAD,
        BEHIND,
        DIVERGED,
        /** The remote has no such branch. */
        NO_BRANCH,
        /** The remote's commit is not here: it must be fetched to be compared. */
        NOT_FETCHED
    }

    public RemoteState {
        tags = Map.copyOf(tags);
        heads = Map.copyOf(heads);
    }
}
