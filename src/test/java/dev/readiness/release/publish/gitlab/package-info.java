/** Tests with GitLab. */
@NullMarked
package dev.readiness.release.publish.gitlab;

import org.jspecify.annotations.NullMarked;
