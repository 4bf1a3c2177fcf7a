@NullMarked
package dev.readiness.facts.coverage;

import org.jspecify.annotations.NullMarked;
