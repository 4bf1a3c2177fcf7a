/** Runs beside CEL in a class loader of its own. */
@NullMarked
package dev.readiness.gather.cel.bridge;

import org.jspecify.annotations.NullMarked;
