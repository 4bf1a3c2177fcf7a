package dev.readiness.rules.migrations;

import com.google.auto.service.AutoService;
import dev.readiness.core.Finding;
import dev.readiness.core.Rule;
import dev.readiness.core.RuleInfo;
import dev.readiness.core.Severity;
import dev.readiness.facts.Evidence;
import dev.readiness.facts.Facts;
import dev.readiness.facts.migration.MigrationFacts;
import dev.readiness.facts.project.ApplicationFacts;
import dev.readiness.facts.project.ModuleFacts;
import dev.readiness.facts.project.RuntimeArtifacts;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A database server without a tool that keeps its schema: databases in the same process are for tests and do not count. */
@AutoService(Rule.class)
@RuleInfo(
        id = "migrations.tool-present",
        title = "A tool migrates the database",
        fix = "add Flyway or Liquibase, or waive it with what migrates instead as the reason",
        severity = Severity.WARNING,
        needs = {ModuleFacts.class, ApplicationFacts.class, RuntimeArtifacts.class},
        since = "0.1.0")
public final class ToolPresent implements Rule {

    private static final Pattern DRIVER = Pattern.compile("org\\.postgresql:postgresql"
            + "|com\\.mysql:mysql-connector-j"
            + "|mysql:mysql-connector-java"
            + "|org\\.mariadb\\.jdbc:mariadb-java-client"
            + "|com\\.oracle\\.database\\.jdbc:ojdbc\\d+"
            + "|com\\.microsoft\\.sqlserver:mssql-jdbc"
            + "|com\\.ibm\\.db2:jcc");
    private static final Pattern TOOL = Pattern.compile("org\\.flywaydb:flyway-.+|org\\.liquibase:liquibase-.+");

    @Override
    public Optional<String> notApplicable(Facts facts) {
        return driver(facts).isPresent() ? Optional.empty() : Optional.of("no driver of a database server");
    }

    @Override
    public Stream<Finding> check(Facts facts) {
        ModuleFacts module = facts.get(ModuleFacts.class);
        boolean present = facts.get(RuntimeArtifacts.class).have(TOOL.asMatchPredicate())
                || module.plugins().keySet().stream().anyMatch(TOOL.asMatchPredicate())
                || !(facts.evidence(MigrationFacts.class) instanceof Evidence.Absent);
        return present
                ? Stream.empty()
                : driver(facts).stream()
                        .map(driver -> Finding.of(
                                module.origin(),
                                driver,
                                "\"" + driver + "\" is on the class path, and neither Flyway nor Liquibase"));
    }

    private static Optional<String> driver(Facts facts) {
        return facts.get(RuntimeArtifacts.class).names().stream()
                .filter(DRIVER.asMatchPredicate())
                .sorted()
                .findFirst();
    }
}
