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
import java.util.stream.Stream;

/** Switches of Flyway that can empty the database or hide that a migration was changed. */
@AutoService(Rule.class)
@RuleInfo(
        id = "spring.flyway-safe",
        title = "Flyway can neither clean nor skip what it should check in production",
        fix = "delete the line, so that Flyway validates, runs in order and refuses to clean",
        needs = {ConfigFacts.class, SpringFacts.class},
        since = "0.1.0")
public final class FlywaySafe implements Rule {

    private static final String CLEAN_DISABLED = "spring.flyway.clean-disabled";

    @Override
    public Optional<String> notApplicable(Facts facts) {
        SpringSettings spring = SpringSettings.of(facts);
        return spring.dependencies().haveFlyway() || spring.mentions("spring.flyway.")
                ? Optional.empty()
                : Optional.of("neither Flyway on the class path nor a setting of it");
    }

    @Override
    public Stream<Finding> check(Facts facts) {
        SpringSettings spring = SpringSettings.of(facts);
        return Stream.of(
                        clean(spring),
                        spring.find("spring.flyway.clean-on-validation-error").stream()
                                .filter(BoundValue::isTrue)
                                .map(BoundValue::finding),
                        spring.find("spring.flyway.validate-on-migrate").stream()
                                .filter(BoundValue::isFalse)
                                .map(value -> value.finding().as(Severity.WARNING)),
                        spring.find("spring.flyway.out-of-order").stream()
                                .filter(BoundValue::isTrue)
                                .map(value -> value.finding().as(Severity.WARNING)),
                        spring.find("spring.flyway.baseline-on-migrate").stream()
                                .filter(BoundValue::isTrue)
                                .map(value -> value.finding().as(Severity.NOTE)))
                .flatMap(findings -> findings);
    }

    private static Stream<Finding> clean(SpringSettings spring) {
        Optional<BoundValue> disabled = spring.find(CLEAN_DISABLED);
        if (disabled.isEmpty() && !spring.boot().atLeast(3, 0)) {
            return Stream.of(Finding.of(
                            spring.home(),
                            CLEAN_DISABLED,
                            "\"" + CLEAN_DISABLED + "\" is not set, which means \"false\" before Spring Boot 3.0")
                    .as(Severity.WARNING));
        }
        return disabled.stream()
                .filter(value -> value.isOpen() || value.isFalse())
                .map(value -> value.isOpen() ? value.doubt() : value.finding());
    }
}
