/** Tests of the page in Markdown. */
@NullMarked
package dev.readiness.render.summary;

import org.jspecify.annotations.NullMarked;
