package dev.readiness.release.pom;

/**
 * Characters of a file and what stands there instead.
 *
 * @param start the first one that goes
 * @param end the one after the last that goes
 */
record Splice(int start, int end, String written) {}
