/** The report as one page for a browser: complete in itself, without a server. */
@NullMarked
package dev.readiness.render.html;

import org.jspecify.annotations.NullMarked;
