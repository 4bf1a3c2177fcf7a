package dev.readiness.rules.spring;

import com.google.auto.service.AutoService;
import dev.readiness.core.Finding;
import dev.readiness.core.Rule;
import dev.readiness.core.RuleInfo;
import dev.readiness.core.Severity;
import dev.readiness.facts.Facts;
import dev.readiness.facts.config.ConfigFacts;
import dev.readiness.facts.config.SpringFacts;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** SQL statements in the log, and the values bound to them. */
@AutoService(Rule.class)
@RuleInfo(
        id = "spring.sql-logging-off",
        title = "SQL is not logged in production",
        fix = "delete the line, or move it to the development profile",
        severity = Severity.WARNING,
        needs = {ConfigFacts.class, SpringFacts.class},
        since = "0.1.0")
public final class SqlLoggingOff implements Rule {

    private static final List<String> SWITCHES =
            List.of("spring.jpa.show-sql", "spring.jpa.properties.hibernate.show_sql");
    /** "sql" is Boot's group of the others. */
    private static final List<String> STATEMENTS =
            List.of("sql", "org.hibernate.sql", "org.springframework.jdbc.core", "org.jooq.tools.loggerlistener");
    /** Of Hibernate 6, Hibernate 5 and JdbcTemplate. */
    private static final List<String> VALUES = List.of(
            "sql",
            "org.hibernate.orm.jdbc.bind",
            "org.hibernate.type.descriptor.sql",
            "org.hibernate.type.descriptor.sql.basicbinder",
            "org.springframework.jdbc.core.statementcreatorutils");

    private static final Set<String> TOPS = Set.of("org.hibernate", "org.jooq", "org.springframework.jdbc");

    @Override
    public Stream<Finding> check(Facts facts) {
        SpringSettings spring = SpringSettings.of(facts);
        LogLevels levels = LogLevels.of(spring);
        List<BoundValue> values =
                decisive(levels, VALUES).filter(LogLevels::isFinest).toList();
        Stream<BoundValue> switches =
                SWITCHES.stream().flatMap(key -> spring.find(key).stream()).filter(BoundValue::isTrue);
        Stream<BoundValue> statements =
                decisive(levels, STATEMENTS).filter(level -> LogLevels.isVerbose(level) && !values.contains(level));
        return Stream.concat(
                values.stream().map(level -> level.finding(", so values bound to SQL are logged")
                        .as(Severity.ERROR)),
                Stream.concat(switches, statements).map(BoundValue::finding));
    }

    /** Whether a logger is one of those that are judged here, and not as a verbose logger like any other. */
    static boolean concerns(String logger) {
        return Stream.concat(STATEMENTS.stream(), VALUES.stream()).anyMatch(logger::equals);
    }

    private static Stream<BoundValue> decisive(LogLevels levels, List<String> loggers) {
        return loggers.stream()
                .flatMap(logger -> levels.decisive(logger, TOPS).stream())
                .distinct();
    }
}
