package dev.readiness.facts.mark;

import dev.readiness.facts.Origin;

/**
 * The comment {@code readiness:ignore RULE -- REASON until=DAY}, or {@code readiness:ignore-file}, as it is written.
 *
 * @param at the comment
 * @param text what follows the word, stripped
 * @param line that it speaks of, 1-based; 0 is the file as a whole
 */
public record Mark(Origin at, String text, int line) {}
