/** The smoke test, against servers of this machine that answer well, badly, slowly and for ever. */
@NullMarked
package dev.readiness.smoke;

import org.jspecify.annotations.NullMarked;
