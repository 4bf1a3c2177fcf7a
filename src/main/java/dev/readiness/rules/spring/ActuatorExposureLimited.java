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

/** A wildcard in the list of actuator endpoints that answer over HTTP. */
@AutoService(Rule.class)
@RuleInfo(
        id = "spring.actuator-exposure-limited",
        title = "Actuator endpoints are exposed one by one in production",
        fix = "name the endpoints that production needs, such as health and prometheus",
        needs = {ConfigFacts.class, SpringFacts.class},
        since = "0.1.0")
public final class ActuatorExposureLimited implements Rule {

    @Override
    public Optional<String> notApplicable(Facts facts) {
        return SpringSettings.of(facts).withoutActuator();
    }

    @Override
    public Stream<Finding> check(Facts facts) {
        Exposure exposure = Exposure.of(SpringSettings.of(facts));
        if (exposure.port() == Exposure.Port.CLOSED) {
            return Stream.empty();
        }
        return Stream.concat(exposure.wildcard().stream().flatMap(item -> judge(exposure, item)), exposure.doubts());
    }

    private static Stream<Finding> judge(Exposure exposure, BoundValue wildcard) {
        List<String> opened = exposure.sensitiveUnderWildcard();
        if (!opened.isEmpty()) {
            return Stream.of(exposure.weigh(wildcard.finding(", which opens " + String.join(", ", opened))));
        }
        return exposure.restsOnTheDefault()
                ? Stream.of(wildcard.finding(", which opens every endpoint that is enabled later")
                        .as(Severity.WARNING))
                : Stream.empty();
    }
}
