/** Rules on release: one final class each, with its page of the same name in the resources. */
@NullMarked
package dev.readiness.rules.release;

import org.jspecify.annotations.NullMarked;
