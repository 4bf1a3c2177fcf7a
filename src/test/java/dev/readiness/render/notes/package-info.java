/** Release notes and changelogs, filled by the built-in templates and parsed back. */
@NullMarked
package dev.readiness.render.notes;

import org.jspecify.annotations.NullMarked;
