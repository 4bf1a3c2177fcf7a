package dev.readiness.facts.policy;

import dev.readiness.facts.coverage.Counter;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/**
 * The least coverage of changed lines that is ready.
 *
 * @param minimums in percent; of lines, of branches, or of both
 * @param minLines with fewer changed lines than this nothing is asked for
 * @param since the branch, tag or commit at whose merge base with HEAD counting starts; empty for the last release
 */
public record ChangedSettings(Map<Counter.Type, BigDecimal> minimums, int minLines, Optional<String> since) {

    /** No small change is excused: a hotfix of three lines needs its test more than most. */
    public static final ChangedSettings DEFAULT = new ChangedSettings(Map.of(), 0, Optional.empty());

    public ChangedSettings {
        minimums = Map.copyOf(minimums);
    }

    /** Whether coverage of changed lines is asked for at all. */
    public boolean isRequired() {
        return !minimums.isEmpty();
    }
}
