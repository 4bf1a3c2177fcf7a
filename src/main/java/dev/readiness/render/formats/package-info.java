/** Every form of the report. */
@NullMarked
package dev.readiness.render.formats;

import org.jspecify.annotations.NullMarked;
