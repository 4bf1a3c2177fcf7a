/** What other tools found: vulnerabilities, findings, benchmarks, and what was said about them. */
@NullMarked
package dev.readiness.facts.evidence;

import org.jspecify.annotations.NullMarked;
