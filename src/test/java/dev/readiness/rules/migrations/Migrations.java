package dev.readiness.rules.migrations;

import dev.readiness.facts.Facts;
import dev.readiness.facts.Origin;
import dev.readiness.facts.git.TagFacts;
import dev.readiness.facts.migration.Migration;
import dev.readiness.facts.migration.Migration.Tool;
import dev.readiness.facts.migration.MigrationFacts;
import dev.readiness.facts.migration.MigrationFacts.Destructive;
import dev.readiness.facts.migration.MigrationFacts.Problem;
import dev.readiness.rules.Given;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Migrations for table tests of rules: a script of Flyway is "ID DIGEST", a change set is "AUTHOR:ID DIGEST". */
final class Migrations {

    private Migrations() {}

    static Migration of(String text) {
        String[] words = text.split(" ", 3);
        boolean liquibase = words[0].contains(":");
        boolean repeatable = words[0].startsWith("R__");
        return new Migration(
                liquibase ? Tool.LIQUIBASE : Tool.FLYWAY,
                words[0],
                liquibase || repeatable ? Optional.empty() : Optional.of(words[0].substring(1)),
                "",
                words[1],
                repeatable || words[1].endsWith("*"),
                Origin.of(words.length > 2 ? words[2] : words[0].replace(':', '-') + ".sql"));
    }

    static List<Migration> all(List<String> texts) {
        return texts.stream().map(Migrations::of).toList();
    }

    static Facts.Builder facts(Optional<List<String>> released, List<String> now) {
        return builder(new MigrationFacts(all(now), released.map(Migrations::all), List.of(), List.of()));
    }

    static Facts.Builder released(List<String> released, List<String> now) {
        return facts(Optional.of(released), now);
    }

    static Facts problems(Problem... problems) {
        return builder(new MigrationFacts(List.of(), Optional.empty(), List.of(problems), List.of()))
                .build();
    }

    static Facts destructive(Destructive... statements) {
        return builder(new MigrationFacts(List.of(), Optional.of(List.of()), List.of(), List.of(statements)))
                .build();
    }

    private static Facts.Builder builder(MigrationFacts facts) {
        return Given.policy()
                .with(MigrationFacts.class, facts)
                .with(TagFacts.class, new TagFacts(Map.of(), List.of(), Optional.empty(), Set.of(), List.of()));
    }
}
