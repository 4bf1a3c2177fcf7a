/** The facts as expressions see them: names, numbers and texts that stay the same from version to version. */
@NullMarked
package dev.readiness.facts.view;

import org.jspecify.annotations.NullMarked;
