/** Rules on the reports of other tools: one final class each, with its page of the same name in the resources. */
@NullMarked
package dev.readiness.rules.evidence;

import org.jspecify.annotations.NullMarked;
