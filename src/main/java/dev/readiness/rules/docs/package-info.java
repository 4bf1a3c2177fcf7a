/** Rules on docs: one final class each, with its page of the same name in the resources. */
@NullMarked
package dev.readiness.rules.docs;

import org.jspecify.annotations.NullMarked;
