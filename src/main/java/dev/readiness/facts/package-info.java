/** What is so: immutable records with their origin, and the container that hands them to rules. No I/O, JDK only. */
@NullMarked
package dev.readiness.facts;

import org.jspecify.annotations.NullMarked;
