/** Everything that reads. One gatherer per fact; knows facts, not rules. */
@NullMarked
package dev.readiness.gather;

import org.jspecify.annotations.NullMarked;
