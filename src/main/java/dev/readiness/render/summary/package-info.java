/** The report for people who read it in a pull request or in the summary of a build. */
@NullMarked
package dev.readiness.render.summary;

import org.jspecify.annotations.NullMarked;
