/** Reads the words to this plugin in the comments of files that are read anyway. */
@NullMarked
package dev.readiness.gather.mark;

import org.jspecify.annotations.NullMarked;
