package dev.readiness.rules.migrations;

import com.google.auto.service.AutoService;
import dev.readiness.core.Finding;
import dev.readiness.core.Rule;
import dev.readiness.core.RuleInfo;
import dev.readiness.facts.Facts;
import dev.readiness.facts.config.ConfigFacts;
import dev.readiness.facts.migration.Migration;
import dev.readiness.facts.migration.MigrationFacts;
import dev.readiness.facts.migration.MigrationVersion;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What Flyway or Liquibase would reject or pass over when the application starts, said before it does. */
@AutoService(Rule.class)
@RuleInfo(
        id = "migrations.versions-unique",
        title = "Every migration has a version of its own that its tool will run",
        fix = "give the migration a name and a version that are free and above those released",
        needs = MigrationFacts.class,
        since = "0.1.0")
public final class VersionsUnique implements Rule {

    private static final String OUT_OF_ORDER = "spring.flyway.out-of-order";

    @Override
    public Stream<Finding> check(Facts facts) {
        MigrationFacts migrations = facts.get(MigrationFacts.class);
        Stream<Finding> problems =
                migrations.problems().stream().map(problem -> Finding.of(problem.at(), "", problem.message()));
        return runsOutOfOrder(facts) ? problems : Stream.concat(problems, late(migrations));
    }

    private static Stream<Finding> late(MigrationFacts migrations) {
        List<Migration> released = migrations.released().orElse(List.of());
        Optional<Migration> highest = released.stream()
                .filter(migration -> migration.number().isPresent())
                .max((one, other) -> number(one).compareTo(number(other)));
        return highest.stream().flatMap(top -> migrations.now().stream()
                .filter(migration -> released.stream().noneMatch(migration::isAlso))
                .filter(migration -> migration.number().isPresent())
                .filter(migration -> number(migration).compareTo(number(top)) < 0)
                // a baseline stands for what ran before it and is meant to be low
                .filter(migration -> !migration.id().startsWith("B"))
                .map(migration -> Finding.of(
                        migration.at(),
                        migration.id(),
                        "\"" + migration.id() + "\" is new and below \"" + top.id()
                                + "\", which the last release has run")));
    }

    private static MigrationVersion number(Migration migration) {
        return migration.number().orElseThrow();
    }

    private static boolean runsOutOfOrder(Facts facts) {
        return facts.find(ConfigFacts.class).stream()
                .flatMap(config -> config.sets().stream())
                .flatMap(set -> set.find(OUT_OF_ORDER).stream())
                .anyMatch(setting -> setting.value().text().equals("true"));
    }
}
