/** Which version a release gets, and why. */
@NullMarked
package dev.readiness.release.version;

import org.jspecify.annotations.NullMarked;
