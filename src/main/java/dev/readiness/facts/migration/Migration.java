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

    /** Whether the tool takes another one, of another tree, for this one. */
    public boolean isAlso(Migration other) {
        return tool == other.tool && (id.equals(other.id) || isSameVersion(other));
    }

    private boolean isSameVersion(Migration other) {
        return version.isPresent() && id.charAt(0) == other.id.charAt(0) && number().equals(other.number());
    }

    /** The version of a versioned script; empty for the rest. */
    public Optional<MigrationVersion> number() {
        return version.flatMap(MigrationVersion::parse);
    }

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
