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
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Actuator endpoints that show configuration values, and health details, to everyone. */
@AutoService(Rule.class)
@RuleInfo(
        id = "spring.actuator-values-hidden",
        title = "Actuator endpoints do not show values in production",
        fix = "set it to when-authorized or never",
        needs = {ConfigFacts.class, SpringFacts.class},
        since = "0.1.0")
public final class ActuatorValuesHidden implements Rule {

    /** Values are masked by other means before Boot 3.0. */
    private static final List<String> VALUES = List.of(
            "management.endpoint.env.show-values",
            "management.endpoint.configprops.show-values",
            "management.endpoint.quartz.show-values");

    private static final List<String> HEALTH =
            List.of("management.endpoint.health.show-details", "management.endpoint.health.show-components");

    @Override
    public Optional<String> notApplicable(Facts facts) {
        return SpringSettings.of(facts).withoutActuator();
    }

    @Override
    public Stream<Finding> check(Facts facts) {
        SpringSettings spring = SpringSettings.of(facts);
        Stream<Finding> values = VALUES.stream()
                .filter(key -> spring.boot().atLeast(3, 0))
                .flatMap(key -> spring.find(key).stream())
                .filter(value -> value.isOpen() || isAlways(value))
                .map(value -> value.isOpen() ? value.doubt() : value.finding());
        Stream<BoundValue> groups = spring.under("management.endpoint.health.group.").entrySet().stream()
                .filter(entry -> entry.getKey().endsWith(".showdetails")
                        || entry.getKey().endsWith(".showcomponents"))
                .map(Map.Entry::getValue);
        Stream<BoundValue> health = HEALTH.stream().flatMap(key -> spring.find(key).stream());
        return Stream.concat(
                values,
                Stream.concat(health, groups)
                        .filter(ActuatorValuesHidden::isAlways)
                        .map(value -> value.finding().as(Severity.WARNING)));
    }

    private static boolean isAlways(BoundValue value) {
        return value.word().equals("always");
    }
}
