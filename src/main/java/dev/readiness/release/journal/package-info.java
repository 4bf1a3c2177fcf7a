/** What a release is about to do and has done, on disk before it does it. */
@NullMarked
package dev.readiness.release.journal;

import org.jspecify.annotations.NullMarked;
