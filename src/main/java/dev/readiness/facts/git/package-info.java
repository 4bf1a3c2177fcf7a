/** The repository, its versions and its history. */
@NullMarked
package dev.readiness.facts.git;

import org.jspecify.annotations.NullMarked;
