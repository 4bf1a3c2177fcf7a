/** What every reader of Markdown does alike. */
@NullMarked
package dev.readiness.gather.markdown;

import org.jspecify.annotations.NullMarked;
