/** Runs beside the GitHub client in a class loader of its own. */
@NullMarked
package dev.readiness.release.publish.github.bridge;

import org.jspecify.annotations.NullMarked;
