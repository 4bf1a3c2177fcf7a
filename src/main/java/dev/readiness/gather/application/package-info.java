/** Tells the applications among the modules, and what they know of themselves. */
@NullMarked
package dev.readiness.gather.application;

import org.jspecify.annotations.NullMarked;
