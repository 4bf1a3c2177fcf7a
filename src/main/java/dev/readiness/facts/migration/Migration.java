package dev.readiness.facts.migration;

import dev.readiness.facts.Origin;
import java.util.Optional;

/**
 * A migration of a database: a Flyway script, or a Liquibase change set.
 *
 * @param tool that runs it
 * @param id what the tool knows it by: "V3.1", "R__views", "author:id"
 * @param version of a versioned Flyway script, its parts joined by dots; empty for the rest
 * @param description for people
 * @param digest of its text, line ends aside; tells whether it was modified
 * @param changeable whether the tool accepts that it was modified after it ran: a repeatable script, or a change set that says so
 * @param at its file, or the line of its change set
 */
public record Migration(
        Tool tool,
        String id,
        Optional<String> version,
        String description,
        String digest,
        boolean changeable,
        Origin at) {

    /** What runs migrations. */
    public enum Tool {
        FLYWAY("Flyway"),
        LIQUIBASE("Liquibase");

        private final String label;

        Tool(String label) {
            this.label = label;
        }

        /** Its name for people. */
        public String label() {
            return label;
        }
    }
}
