package dev.readiness.core;

import java.util.List;

/** How a rule ended. */
public enum Outcome {
    /** The requirement is met. */
    PASSED,
    /** Something speaks against it. */
    FAILED,
    /** Something speaks against it and that is accepted on the record: by a waiver, in the file itself or in the baseline. */
    WAIVED,
    /** It could not be judged; that is not a pass. */
    UNKNOWN,
    /** There is nothing here that it concerns. */
    NOT_APPLICABLE;

    /** How a rule ends whose findings were accepted but for these. */
    static Outcome of(List<Finding> open) {
        if (open.isEmpty()) {
            return WAIVED;
        }
        return open.stream().allMatch(finding -> finding.kind() == Finding.Kind.UNKNOWN) ? UNKNOWN : FAILED;
    }
}
