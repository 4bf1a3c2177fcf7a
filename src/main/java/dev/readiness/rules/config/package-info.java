/** Rules on config: one final class each, with its page of the same name in the resources. */
@NullMarked
package dev.readiness.rules.config;

import org.jspecify.annotations.NullMarked;
