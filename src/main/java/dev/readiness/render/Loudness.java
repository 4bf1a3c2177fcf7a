package dev.readiness.render;

import dev.readiness.core.Finding;
import dev.readiness.core.Gate;
import dev.readiness.core.Severity;

/** How loud a finding is told to people: what closes the gate is an error, and an unknown that does not is none. */
public final class Loudness {

    private Loudness() {}

    public static Severity of(Gate gate, Finding finding, Severity severity) {
        return gate.isClosedBy(finding, severity) ? Severity.ERROR : severity.atMost(Severity.WARNING);
    }
}
