/** Surefire and Failsafe reports to test facts. */
@NullMarked
package dev.readiness.gather.tests;

import org.jspecify.annotations.NullMarked;
