package dev.readiness.gather.migrations;

import dev.readiness.gather.ProjectTree;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A directory of the class path in which Flyway looks, with all below it.
 *
 * @param byVendor whether each directory directly in it is for one database
 */
record FlywayLocation(String directory, boolean byVendor) {

    private static final int MOST = 20_000;
    private static final String VENDOR = "{vendor}";
    /** Directories that by their name hold one database's scripts, of which only one database's run. */
    private static final Set<String> VENDORS = Set.of(
            "cockroachdb",
            "db2",
            "derby",
            "h2",
            "hsqldb",
            "mariadb",
            "mssql",
            "mysql",
            "oracle",
            "postgres",
            "postgresql",
            "sqlite",
            "sqlserver");

    static FlywayLocation of(String location) {
        int vendor = location.indexOf(VENDOR);
        return vendor < 0
                ? new FlywayLocation(location, false)
                : new FlywayLocation(location.substring(0, vendor).replaceAll("/+$", ""), true);
    }

    /** Files with one of these endings below the location in a root of the class path. */
    Stream<String> files(ProjectTree tree, String root, List<String> endings) {
        return tree
                .deep(
                        ProjectTree.join(root, directory),
                        name -> endings.stream().anyMatch(name::endsWith),
                        MOST)
                .stream()
                .map(ProjectTree.Entry::path);
    }

    /** The database that a file is for; "" when it is for any. */
    String vendor(String root, String path) {
        List<String> below = List.of(
                path.substring(ProjectTree.join(root, directory).length() + 1).split("/", -1));
        List<String> directories = below.subList(0, below.size() - 1);
        if (byVendor) {
            return directories.isEmpty() ? "" : directories.get(0);
        }
        return Stream.concat(Stream.of(directory.split("/", -1)), directories.stream())
                .filter(VENDORS::contains)
                .findFirst()
                .orElse("");
    }
}
