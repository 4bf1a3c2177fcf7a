@NullMarked
package dev.readiness.facts.git;

import org.jspecify.annotations.NullMarked;
