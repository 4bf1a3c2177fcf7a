package dev.readiness.core;

import java.util.Optional;

/**
 * When the gate is closed.
 *
 * @param failOn the lightest severity of a violation that closes it
 * @param unknownCloses whether a rule of that severity that could not be judged closes it too
 * @param minScore the least score, 0 to 100; not asked for when empty
 */
public record Gate(Severity failOn, boolean unknownCloses, Optional<Integer> minScore) {

    public static final Gate DEFAULT = new Gate(Severity.ERROR, true, Optional.empty());

    /** Whether this open finding closes the gate. */
    public boolean isClosedBy(Finding finding, Severity severity) {
        return severity.compareTo(failOn) >= 0 && (finding.kind() == Finding.Kind.VIOLATION || unknownCloses);
    }
}
