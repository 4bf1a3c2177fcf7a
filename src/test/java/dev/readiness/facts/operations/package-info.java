/** Tests of what operators must know. */
@NullMarked
package dev.readiness.facts.operations;

import org.jspecify.annotations.NullMarked;
