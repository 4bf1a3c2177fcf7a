/** The test after a deployment: polls health and version endpoints until they are as expected. Knows no Maven. */
@NullMarked
package dev.readiness.smoke;

import org.jspecify.annotations.NullMarked;
