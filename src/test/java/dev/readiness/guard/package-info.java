/** Tests of the guard against Maven's own objects. */
@NullMarked
package dev.readiness.guard;

import org.jspecify.annotations.NullMarked;
