/** Runs beside japicmp in a class loader of its own. */
@NullMarked
package dev.readiness.gather.api.bridge;

import org.jspecify.annotations.NullMarked;
