/** Tests of the commands to a workflow. */
@NullMarked
package dev.readiness.render.github;

import org.jspecify.annotations.NullMarked;
