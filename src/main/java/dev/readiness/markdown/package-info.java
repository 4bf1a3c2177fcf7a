/** Markdown that somebody else wrote: what every reader of it does alike. Pure. */
@NullMarked
package dev.readiness.markdown;

import org.jspecify.annotations.NullMarked;
