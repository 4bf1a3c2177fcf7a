/** What a build is: its version and commit, as properties that an application serves and as lines for people and scripts. */
@NullMarked
package dev.readiness.render.build;

import org.jspecify.annotations.NullMarked;
