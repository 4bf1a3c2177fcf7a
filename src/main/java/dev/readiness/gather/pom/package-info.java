/** POMs as they are written, with their parents and what manages their versions; read from any tree, without Maven. */
@NullMarked
package dev.readiness.gather.pom;

import org.jspecify.annotations.NullMarked;
