/** The versions of a reactor's POMs: read where they stand, and replaced there; every other byte stays as it is. */
@NullMarked
package dev.readiness.release.pom;

import org.jspecify.annotations.NullMarked;
