/** The written report, read again for a page of the project's site. */
@NullMarked
package dev.readiness.render.site;

import org.jspecify.annotations.NullMarked;
