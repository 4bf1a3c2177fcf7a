/** Reads the git repository of a project through JGit; never writes to it, never starts a process. */
@NullMarked
package dev.readiness.gather.git;

import org.jspecify.annotations.NullMarked;
