/** What the policy asks for, as facts that rules and gatherers read. */
@NullMarked
package dev.readiness.facts.policy;

import org.jspecify.annotations.NullMarked;
