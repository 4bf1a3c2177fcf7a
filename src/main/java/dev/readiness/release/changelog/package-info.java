/** The changelog's part of a release: what is unreleased becomes a version. */
@NullMarked
package dev.readiness.release.changelog;

import org.jspecify.annotations.NullMarked;
