/** What the tests reached, from JaCoCo, and how they went, from Surefire and Failsafe. */
@NullMarked
package dev.readiness.facts.coverage;

import org.jspecify.annotations.NullMarked;
