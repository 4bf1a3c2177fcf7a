/** Rules on version: one final class each, with its page of the same name in the resources. */
@NullMarked
package dev.readiness.rules.version;

import org.jspecify.annotations.NullMarked;
