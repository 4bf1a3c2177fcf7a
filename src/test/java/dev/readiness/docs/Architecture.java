package dev.readiness.docs;

import static dev.readiness.docs.Table.code;

import dev.readiness.architecture.Wall;
import java.util.Arrays;
import java.util.stream.Collectors;

/** The page on the packages, from the rows that the architecture test proves. */
final class Architecture {

    private Architecture() {}

    static String page() {
        Table table = new Table("package", "holds", "may know");
        Arrays.stream(Wall.values())
                .forEach(wall -> table.row(
                        code(wall.root()),
                        wall.holds(),
                        wall.below().isEmpty()
                                ? "the JDK"
                                : wall.below().stream()
                                        .map(other -> code(other.word()))
                                        .collect(Collectors.joining(", "))));
        return """
                # Architecture

                Generated from `src/test/java/dev/readiness/architecture/Wall.java`; edit that instead. `ArchitectureTest`
                proves the same rows, without a list of excused violations.

                Data flows one way: the Maven project is gathered into facts, the engine lets rules judge the facts under a
                policy, the report is rendered, and its verdict opens or closes the gate.

                %s
                Besides the table: no package knows another in a circle; only `mojo` sees Maven; what judges (`facts`, `core`,
                `rules`) touches no clock, file, network or environment; nobody names a rule, they are found by `ServiceLoader`.
                The reasons are in the [decisions](adr/index.md).
                """.formatted(table);
    }
}
