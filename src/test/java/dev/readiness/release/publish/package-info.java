/** Tests of release pages. */
@NullMarked
package dev.readiness.release.publish;

import org.jspecify.annotations.NullMarked;
