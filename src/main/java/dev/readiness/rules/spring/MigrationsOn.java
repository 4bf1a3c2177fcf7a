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
import java.util.Optional;
import java.util.stream.Stream;

/** Flyway or Liquibase switched off, with nothing else on the class path that migrates. */
@AutoService(Rule.class)
@RuleInfo(
        id = "spring.migrations-on",
        title = "Database migrations run in production",
        fix = "delete the line, or waive it with the job that migrates instead as the reason",
        needs = {ConfigFacts.class, SpringFacts.class},
        since = "0.1.0")
public final class MigrationsOn implements Rule {

    private static final String FLYWAY = "spring.flyway.enabled";
    private static final String LIQUIBASE = "spring.liquibase.enabled";

    @Override
    public Optional<String> notApplicable(Facts facts) {
        SpringSettings spring = SpringSettings.of(facts);
        boolean concerned = spring.dependencies().areKnown()
                ? spring.dependencies().haveFlyway() || spring.dependencies().haveLiquibase()
                : spring.mentions("spring.flyway.") || spring.mentions("spring.liquibase.");
        return concerned ? Optional.empty() : Optional.of("neither Flyway nor Liquibase here");
    }

    @Override
    public Stream<Finding> check(Facts facts) {
        SpringSettings spring = SpringSettings.of(facts);
        boolean known = spring.dependencies().areKnown();
        boolean flyway = known ? spring.dependencies().haveFlyway() : spring.mentions("spring.flyway.");
        boolean liquibase = known ? spring.dependencies().haveLiquibase() : spring.mentions("spring.liquibase.");
        List<BoundValue> off = Stream.concat(
                        flyway ? spring.find(FLYWAY).stream() : Stream.empty(),
                        liquibase ? spring.find(LIQUIBASE).stream() : Stream.empty())
                .filter(value -> value.isOpen() || value.isFalse())
                .toList();
        boolean oneRuns = (flyway && liquibase) && off.size() < 2;
        return oneRuns
                ? Stream.empty()
                : off.stream()
                        .map(value -> value.isOpen()
                                ? value.doubt()
                                : known ? value.finding() : value.finding().as(Severity.WARNING));
    }
}
