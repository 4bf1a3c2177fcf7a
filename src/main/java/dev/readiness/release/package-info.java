/** A release: its version, the files that it changes, its steps and their journal. */
@NullMarked
package dev.readiness.release;

import org.jspecify.annotations.NullMarked;
