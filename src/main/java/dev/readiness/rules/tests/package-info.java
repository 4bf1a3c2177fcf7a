/** Rules on tests: one final class each, with its page of the same name in the resources. */
@NullMarked
package dev.readiness.rules.tests;

import org.jspecify.annotations.NullMarked;
