/** Makes a policy of a parsed document: pure interpretation, every fault with its line. */
@NullMarked
package dev.readiness.core.policy;

import org.jspecify.annotations.NullMarked;
