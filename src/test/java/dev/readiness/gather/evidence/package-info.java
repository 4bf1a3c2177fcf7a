@NullMarked
package dev.readiness.gather.evidence;

import org.jspecify.annotations.NullMarked;
