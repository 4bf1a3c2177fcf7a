package dev.readiness.core;

import dev.readiness.facts.Fact;
import java.util.List;

/**
 * The run itself, for the rules of scope RUN.
 *
 * @param expired waivers past their day
 * @param unused waivers that hold and cover nothing; none in a partial run, which cannot tell
 * @param flaws of waivers that do not count
 * @param score of all other rules
 * @param gate of the policy
 * @param fixed entries of the baseline that accept nothing any more; none in a partial run, which cannot tell
 * @param partial whether the run does not speak for the whole reactor
 */
public record RunFacts(
        List<Waiver> expired,
        List<Waiver> unused,
        List<Finding> flaws,
        Score score,
        Gate gate,
        List<BaselineEntry> fixed,
        boolean partial)
        implements Fact {

    public RunFacts {
        expired = List.copyOf(expired);
        unused = List.copyOf(unused);
        flaws = List.copyOf(flaws);
        fixed = List.copyOf(fixed);
    }
}
