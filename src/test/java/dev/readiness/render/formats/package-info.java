/** Tests of what every form of the report owes. */
@NullMarked
package dev.readiness.render.formats;

import org.jspecify.annotations.NullMarked;
