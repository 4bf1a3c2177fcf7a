package dev.readiness.render.junit;

import dev.readiness.core.Finding;
import dev.readiness.core.Gate;
import dev.readiness.core.Judgement;
import dev.readiness.core.Outcome;
import java.util.List;

/**
 * How a rule ends as a test. Red is what closes the gate and nothing else: a server that turns a build red for a failed test
 * would else stop what the policy lets pass.
 */
enum Ending {
    PASSED,
    /** A violation closes the gate. */
    FAILURE,
    /** What could not be judged closes the gate. */
    ERROR,
    /** Accepted on the record, or not judged where that does not close the gate. */
    SKIPPED;

    static Ending of(Judgement judgement, Gate gate) {
        List<Finding> closing = closing(judgement, gate);
        if (closing.stream().anyMatch(one -> one.kind() == Finding.Kind.VIOLATION)) {
            return FAILURE;
        }
        if (!closing.isEmpty()) {
            return ERROR;
        }
        boolean unsaid = judgement.outcome() == Outcome.WAIVED || judgement.outcome() == Outcome.UNKNOWN;
        return unsaid ? SKIPPED : PASSED;
    }

    static List<Finding> closing(Judgement judgement, Gate gate) {
        return judgement.findings().stream()
                .filter(one -> gate.isClosedBy(one, judgement.severityOf(one)))
                .toList();
    }
}
