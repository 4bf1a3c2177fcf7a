/** The Maven module and the reactor, in words of our own. */
@NullMarked
package dev.readiness.facts.project;

import org.jspecify.annotations.NullMarked;
