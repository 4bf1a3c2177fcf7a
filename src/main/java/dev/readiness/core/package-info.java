/** The words of the gate: rule, finding, outcome, policy, waiver, report, verdict, score. */
@NullMarked
package dev.readiness.core;

import org.jspecify.annotations.NullMarked;
