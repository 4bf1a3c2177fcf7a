/** Tests of SARIF. */
@NullMarked
package dev.readiness.render.sarif;

import org.jspecify.annotations.NullMarked;
