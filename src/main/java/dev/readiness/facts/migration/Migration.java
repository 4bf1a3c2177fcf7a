package dev.readiness.facts.migration;

import dev.readiness.facts.Origin;
import java.util.Optional;

/**
 * A migration of a database: a Flyway script, or a Liquibase change set.
 *
 * @param tool that runs it
 * @param id what the tool knows it by: "V3.1", "R__views", "author:id"
 * @param version of a versioned Flyway script; empty for the rest
 * @param description for people
 * @param digest of its text, line ends aside; tells whether it was modified
 * @param at its file, or the line of its change set
 */
public record Migration(Tool tool, String id, Optional<String> version, String description, String digest, Origin at) {

    /** What runs migrations. */
    public enum Tool {
        FLYWAY,
        LIQUIBASE
    }
}
