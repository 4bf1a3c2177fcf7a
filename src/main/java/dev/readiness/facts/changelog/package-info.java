/** The changelog as a document with places. */
@NullMarked
package dev.readiness.facts.changelog;

import org.jspecify.annotations.NullMarked;
