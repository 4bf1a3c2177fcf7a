/** Words to this plugin in the comments of a project's files. */
@NullMarked
package dev.readiness.facts.mark;

import org.jspecify.annotations.NullMarked;
