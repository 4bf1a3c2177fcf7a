/** Tests of the code quality report. */
@NullMarked
package dev.readiness.render.gitlab;

import org.jspecify.annotations.NullMarked;
