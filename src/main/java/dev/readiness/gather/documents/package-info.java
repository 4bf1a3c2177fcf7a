/** Reads the Markdown documents of a project as an outline with places. */
@NullMarked
package dev.readiness.gather.documents;

import org.jspecify.annotations.NullMarked;
