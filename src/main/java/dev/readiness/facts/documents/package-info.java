/** The documents that a project keeps for those who use, run and release it. */
@NullMarked
package dev.readiness.facts.documents;

import org.jspecify.annotations.NullMarked;
