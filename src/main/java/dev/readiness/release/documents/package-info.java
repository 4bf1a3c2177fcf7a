/** The documents that are kept for each release. */
@NullMarked
package dev.readiness.release.documents;

import org.jspecify.annotations.NullMarked;
