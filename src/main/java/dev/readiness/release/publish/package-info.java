/** The page of a release at the forge, with its notes and files: made once, brought up to date ever after. */
@NullMarked
package dev.readiness.release.publish;

import org.jspecify.annotations.NullMarked;
