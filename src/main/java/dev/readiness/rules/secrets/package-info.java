/** Rules on secrets: one final class each, with its page of the same name in the resources. */
@NullMarked
package dev.readiness.rules.secrets;

import org.jspecify.annotations.NullMarked;
