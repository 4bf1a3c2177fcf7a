/** Differences of texts, as people read them. */
@NullMarked
package dev.readiness.render.diff;

import org.jspecify.annotations.NullMarked;
