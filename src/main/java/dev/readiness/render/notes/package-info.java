/** Release notes and changelogs as models of templates. */
@NullMarked
package dev.readiness.render.notes;

import org.jspecify.annotations.NullMarked;
