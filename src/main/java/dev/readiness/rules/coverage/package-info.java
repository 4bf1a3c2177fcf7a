/** Rules on coverage: one final class each, with its page of the same name in the resources. */
@NullMarked
package dev.readiness.rules.coverage;

import org.jspecify.annotations.NullMarked;
