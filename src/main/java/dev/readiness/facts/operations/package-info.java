/** What operators must provide, run and know, and what of it has changed since the last release. */
@NullMarked
package dev.readiness.facts.operations;

import org.jspecify.annotations.NullMarked;
