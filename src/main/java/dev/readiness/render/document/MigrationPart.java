package dev.readiness.render.document;

import dev.readiness.facts.migration.Migration;
import dev.readiness.facts.migration.Migration.Tool;
import dev.readiness.facts.migration.MigrationFacts;
import dev.readiness.facts.operations.Change;
import dev.readiness.facts.operations.OperationalDiff;
import dev.readiness.facts.operations.Operations;
import dev.readiness.facts.project.ModuleFacts;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The migrations of the database, those of them that no release has had, and what they destroy. */
final class MigrationPart {

    private static final Map<Tool, Set<String>> LIBRARIES = Map.of(
            Tool.FLYWAY,
                    Set.of(
                            "org.flywaydb:flyway-core",
                            "io.quarkus:quarkus-flyway",
                            "org.springframework.boot:spring-boot-starter-flyway"),
            Tool.LIQUIBASE,
                    Set.of(
                            "org.liquibase:liquibase-core",
                            "io.quarkus:quarkus-liquibase",
                            "org.springframework.boot:spring-boot-starter-liquibase"));

    private MigrationPart() {}

    static Map<String, Object> of(Documented documented) {
        List<Migration> all = documented
                .whole(Operations.class)
                .flatMap(operations -> operations.migrations().stream())
                .toList();
        Set<String> added = documented
                .whole(OperationalDiff.class)
                .flatMap(diff -> diff.of(Change.Subject.MIGRATION))
                .filter(change -> change.kind() == Change.Kind.ADDED)
                .map(change -> change.name() + " " + change.at())
                .collect(Collectors.toSet());
        boolean flyway = isUsed(documented, all, Tool.FLYWAY);
        boolean liquibase = isUsed(documented, all, Tool.LIQUIBASE);
        return new Item()
                .flag("present", flyway || liquibase)
                .flag("flyway", flyway)
                .flag("liquibase", liquibase)
                .list("all", Item.series(all.stream().map(MigrationPart::part).toList()))
                .list(
                        "fresh",
                        Item.series(all.stream()
                                .filter(one -> added.contains(one.id() + " " + one.at()))
                                .map(MigrationPart::part)
                                .toList()))
                .list("destructive", destructive(documented))
                .build();
    }

    private static boolean isUsed(Documented documented, List<Migration> all, Tool tool) {
        Stream<String> dependencies = documented.modules().stream()
                .flatMap(facts -> facts.get(ModuleFacts.class).references().stream())
                .filter(one -> one.kind().equals("dependency"))
                .map(ModuleFacts.Reference::coordinates);
        return all.stream().anyMatch(one -> one.tool() == tool)
                || dependencies.anyMatch(LIBRARIES.getOrDefault(tool, Set.of())::contains);
    }

    private static Item part(Migration migration) {
        return new Item()
                .code("id", migration.id())
                .text("description", migration.description())
                .text("tool", migration.tool().label())
                .code("at", migration.at().toString());
    }

    private static List<Map<String, Object>> destructive(Documented documented) {
        Set<MigrationFacts.Destructive> seen = new HashSet<>();
        return documented.modules().stream()
                .flatMap(module -> module.find(MigrationFacts.class).stream())
                .flatMap(facts -> facts.destructive().stream())
                .filter(seen::add)
                .map(one -> (Map<String, Object>) new Item()
                        .code("statement", one.statement())
                        .code("at", one.at().toString())
                        .flag("approved", one.approved())
                        .build())
                .toList();
    }
}
