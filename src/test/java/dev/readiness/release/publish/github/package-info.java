/** Tests with GitHub. */
@NullMarked
package dev.readiness.release.publish.github;

import org.jspecify.annotations.NullMarked;
