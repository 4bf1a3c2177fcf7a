/** Rules on spring: one final class each, with its page of the same name in the resources. */
@NullMarked
package dev.readiness.rules.spring;

import org.jspecify.annotations.NullMarked;
