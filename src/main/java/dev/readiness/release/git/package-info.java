/** The git program as a release needs it: what it says of the repository, and what it does to it. */
@NullMarked
package dev.readiness.release.git;

import org.jspecify.annotations.NullMarked;
