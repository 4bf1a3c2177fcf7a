package dev.readiness.gather.migrations;

import dev.readiness.facts.migration.MigrationVersion;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a file name tells Flyway, with its default prefixes, separator and suffix.
 *
 * @param kind 'V' versioned, 'B' baseline, 'U' undo, 'R' repeatable
 * @param version parts joined by dots; "" for a repeatable one
 * @see <a href="https://documentation.red-gate.com/flyway/reference/naming-conventions">Flyway, naming</a>
 */
record FlywayName(char kind, String version, String description) {

    private static final Pattern NAME = Pattern.compile("([VBUR])(.*?)(?:__(.*))?");
    private static final Pattern CALLBACK = Pattern.compile("(?:(?:before|after)[A-Z]\\w*|createSchema)");

    private static final MigrationVersion NONE = new MigrationVersion(List.of());

    /** Parses a name without its suffix; empty when Flyway would refuse it or never run it. */
    static Optional<FlywayName> of(String stem) {
        Matcher name = NAME.matcher(stem);
        if (!name.matches()) {
            return Optional.empty();
        }
        char kind = name.group(1).charAt(0);
        String version = name.group(2);
        String description = name.group(3) == null ? "" : name.group(3).replace('_', ' ');
        if (kind == 'R') {
            return version.isEmpty() && !description.isEmpty()
                    ? Optional.of(new FlywayName(kind, "", description))
                    : Optional.empty();
        }
        return MigrationVersion.parse(version)
                .map(parsed -> new FlywayName(kind, version.replace('_', '.'), description));
    }

    /** Whether a name is that of a script which Flyway runs at an event. */
    static boolean isCallback(String stem) {
        int separator = stem.indexOf("__");
        return CALLBACK.matcher(separator < 0 ? stem : stem.substring(0, separator))
                .matches();
    }

    String id() {
        return kind == 'R' ? "R__" + description.replace(' ', '_') : kind + version;
    }

    /** The version; that of a repeatable one is below every other. */
    MigrationVersion number() {
        return MigrationVersion.parse(version).orElse(NONE);
    }
}
