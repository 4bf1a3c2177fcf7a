package dev.readiness.facts.operations;

import dev.readiness.facts.Origin;
import java.util.Optional;

/**
 * One thing that differs from the last release.
 *
 * @param name of the variable, key, migration, port's use, image's file, dependency or class; the new one when renamed
 * @param before what it was: a variable's default, a key's value, a version; the old name when renamed; empty when added, and
 *     for a variable that was required. Redacted when secret
 * @param after what it is; empty when removed, and for a variable that is required. Redacted when secret
 * @param at where it is written now; where it was written at the release when removed
 */
public record Change(
        Subject subject, Kind kind, String name, Optional<String> before, Optional<String> after, Origin at) {

    /** What changed. */
    public enum Subject {
        VARIABLE,
        SETTING,
        MIGRATION,
        PORT,
        JAVA,
        IMAGE,
        DEPENDENCY,
        API
    }

    /** How it changed; a migration that is CHANGED was modified after its release. */
    public enum Kind {
        ADDED,
        CHANGED,
        RENAMED,
        REMOVED
    }
}
