@NullMarked
package dev.readiness.facts.release;

import org.jspecify.annotations.NullMarked;
