/** The report as GitLab shows code quality in merge requests. */
@NullMarked
package dev.readiness.render.gitlab;

import org.jspecify.annotations.NullMarked;
