package dev.readiness.facts.git;

import dev.readiness.facts.Fact;
import java.time.Instant;

/**
 * The commit that HEAD is at; absent before the first one.
 *
 * @param id full
 * @param committed when it was committed, which a rebase changes, not when it was authored; to the second
 */
public record HeadCommit(String id, Instant committed) implements Fact {

    /** The first seven digits of the id. */
    public String shortId() {
        return id.substring(0, Math.min(7, id.length()));
    }
}
