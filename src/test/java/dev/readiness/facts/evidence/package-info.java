@NullMarked
package dev.readiness.facts.evidence;

import org.jspecify.annotations.NullMarked;
