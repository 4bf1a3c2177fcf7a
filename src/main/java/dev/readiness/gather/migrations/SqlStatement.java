package dev.readiness.gather.migrations;

/**
 * One statement of a script.
 *
 * @param line on which it begins, 1-based
 * @param code in upper case without comments and literals, blanks collapsed
 * @param comments inside of it, directly above it, and behind it on its last line
 */
record SqlStatement(int line, String code, String comments) {}
