/** The report as test results. */
@NullMarked
package dev.readiness.render.junit;

import org.jspecify.annotations.NullMarked;
