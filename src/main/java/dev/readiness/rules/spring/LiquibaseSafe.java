package dev.readiness.rules.spring;

import com.google.auto.service.AutoService;
import dev.readiness.core.Finding;
import dev.readiness.core.Rule;
import dev.readiness.core.RuleInfo;
import dev.readiness.core.Severity;
import dev.readiness.facts.Facts;
import dev.readiness.facts.config.ConfigFacts;
import dev.readiness.facts.config.SpringFacts;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Switches of Liquibase that drop the schema, forget checksums or load sample data. */
@AutoService(Rule.class)
@RuleInfo(
        id = "spring.liquibase-safe",
        title = "Liquibase neither drops nor falsifies anything in production",
        fix = "delete the line, and name only production contexts",
        needs = {ConfigFacts.class, SpringFacts.class},
        since = "0.1.0")
public final class LiquibaseSafe implements Rule {

    private static final Set<String> SAMPLES =
            Set.of("faker", "test", "tests", "sample", "samples", "demo", "dev", "development", "local");

    @Override
    public Optional<String> notApplicable(Facts facts) {
        SpringSettings spring = SpringSettings.of(facts);
        return spring.dependencies().haveLiquibase() || spring.mentions("spring.liquibase.")
                ? Optional.empty()
                : Optional.of("neither Liquibase on the class path nor a setting of it");
    }

    @Override
    public Stream<Finding> check(Facts facts) {
        SpringSettings spring = SpringSettings.of(facts);
        Stream<Finding> drop = spring.find("spring.liquibase.drop-first").stream()
                .filter(value -> value.isOpen() || value.isTrue())
                .map(value -> value.isOpen() ? value.doubt() : value.finding());
        Stream<Finding> checksums = spring.find("spring.liquibase.clear-checksums").stream()
                .filter(BoundValue::isTrue)
                .map(value -> value.finding().as(Severity.WARNING));
        Stream<Finding> contexts = spring.elements("spring.liquibase.contexts").stream()
                .filter(context -> SAMPLES.contains(context.word()))
                .map(context -> Finding.of(
                                context.setting().origin(),
                                context.setting().key(),
                                context.name() + " includes \"" + context.text() + "\" " + context.when())
                        .as(Severity.WARNING));
        return Stream.of(drop, checksums, contexts).flatMap(findings -> findings);
    }
}
