/** Puts the gatherers together: which fact comes from where, for a module and for the reactor. */
@NullMarked
package dev.readiness.gather.assembly;

import org.jspecify.annotations.NullMarked;
