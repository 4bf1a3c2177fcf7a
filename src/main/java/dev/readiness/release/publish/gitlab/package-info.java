/** Release pages of GitLab, through its REST API. */
@NullMarked
package dev.readiness.release.publish.gitlab;

import org.jspecify.annotations.NullMarked;
