package dev.readiness.gather.migrations;

import java.util.Comparator;

/**
 * A file that Flyway runs; the order is the one in which it does: versions upwards, then repeatable ones by description.
 *
 * @param vendor of the only database that it is for; "" when it is for any
 */
record FlywayFile(String path, FlywayName name, String vendor) implements Comparable<FlywayFile> {

    private static final Comparator<FlywayFile> ORDER = Comparator.comparing(FlywayFile::isRepeatable)
            .thenComparing(file -> file.name().number())
            .thenComparing(file -> file.name().kind())
            .thenComparing(file -> file.name().description())
            .thenComparing(FlywayFile::path);

    /** Whether a database meets both. */
    boolean meets(FlywayFile other) {
        return vendor.equals(other.vendor) || vendor.isEmpty() || other.vendor.isEmpty();
    }

    boolean isRepeatable() {
        return name.kind() == 'R';
    }

    boolean isUndo() {
        return name.kind() == 'U';
    }

    boolean undoes(FlywayFile other) {
        return isUndo()
                && !other.isRepeatable()
                && meets(other)
                && name.number().equals(other.name.number());
    }

    /** Whether Flyway refuses to have both. */
    boolean clashes(FlywayFile other) {
        return name.kind() == other.name.kind()
                && name.number().equals(other.name.number())
                && (!isRepeatable() || name.description().equals(other.name.description()))
                && meets(other);
    }

    @Override
    public int compareTo(FlywayFile other) {
        return ORDER.compare(this, other);
    }
}
