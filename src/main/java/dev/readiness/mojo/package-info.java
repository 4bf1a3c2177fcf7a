/** The goals: translate Maven to facts and results to Maven. The only package that sees Maven. */
@NullMarked
package dev.readiness.mojo;

import org.jspecify.annotations.NullMarked;
