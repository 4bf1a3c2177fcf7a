/** Rules on migrations: one final class each, with its page of the same name in the resources. */
@NullMarked
package dev.readiness.rules.migrations;

import org.jspecify.annotations.NullMarked;
