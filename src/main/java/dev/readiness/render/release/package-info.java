/** How a release ended, for scripts. */
@NullMarked
package dev.readiness.render.release;

import org.jspecify.annotations.NullMarked;
