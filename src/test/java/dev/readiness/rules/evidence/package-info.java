@NullMarked
package dev.readiness.rules.evidence;

import org.jspecify.annotations.NullMarked;
