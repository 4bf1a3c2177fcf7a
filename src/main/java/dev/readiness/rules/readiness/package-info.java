/** Rules on the run itself: its waivers and its score. */
@NullMarked
package dev.readiness.rules.readiness;

import org.jspecify.annotations.NullMarked;
