/** Finds the policy and what it extends. */
@NullMarked
package dev.readiness.gather.policy;

import org.jspecify.annotations.NullMarked;
