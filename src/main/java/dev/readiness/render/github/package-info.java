/** The report as commands to a GitHub workflow. */
@NullMarked
package dev.readiness.render.github;

import org.jspecify.annotations.NullMarked;
