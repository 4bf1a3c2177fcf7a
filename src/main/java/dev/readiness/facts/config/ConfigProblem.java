package dev.readiness.facts.config;

import dev.readiness.facts.Origin;

/**
 * Something a reader saw that the program would reject, or read otherwise than it is written.
 *
 * @param kind what sort of problem
 * @param at its place
 * @param key the key concerned; empty when the file as a whole is
 * @param message one sentence in our own words, never the parser's, and without a value
 */
public record ConfigProblem(Kind kind, Origin at, String key, String message) {

    /** The sorts of problems, by who has to care. */
    public enum Kind {
        /** The program would not start or would not read the file. */
        REJECTED,
        /** The program reads something other than what is written: shadowed file, duplicate key, YAML 1.1 surprise. */
        SURPRISING,
        /** A token that resource filtering should have replaced. */
        UNFILTERED,
        /** An environment file that shell, Compose or systemd read differently or not at all. */
        ENV_SYNTAX,
        /** Input that was not read: too large, binary, outside the project. */
        SKIPPED
    }
}
