/** The file that a build of part of a reactor leaves for the job that joins them, written and read. */
@NullMarked
package dev.readiness.render.shard;

import org.jspecify.annotations.NullMarked;
