/** What a release would change, shown as people read it. */
@NullMarked
package dev.readiness.release.diff;

import org.jspecify.annotations.NullMarked;
