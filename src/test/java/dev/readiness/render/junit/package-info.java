/** Tests of JUnit XML. */
@NullMarked
package dev.readiness.render.junit;

import org.jspecify.annotations.NullMarked;
