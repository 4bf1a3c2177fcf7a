/** Release pages of GitHub, through a client that is fetched when it is needed. */
@NullMarked
package dev.readiness.release.publish.github;

import org.jspecify.annotations.NullMarked;
