/** Rules on changelog: one final class each, with its page of the same name in the resources. */
@NullMarked
package dev.readiness.rules.changelog;

import org.jspecify.annotations.NullMarked;
