/** A written report, read again. */
@NullMarked
package dev.readiness.render.site;

import org.jspecify.annotations.NullMarked;
