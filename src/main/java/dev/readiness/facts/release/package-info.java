/** What a release meets: the remote, the repository's state, the machine's identity and key, the artifact repository. */
@NullMarked
package dev.readiness.facts.release;

import org.jspecify.annotations.NullMarked;
