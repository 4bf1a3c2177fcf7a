/** Reads the reports of other tools, as streams, and keeps nothing of them that may quote a secret. */
@NullMarked
package dev.readiness.gather.evidence;

import org.jspecify.annotations.NullMarked;
