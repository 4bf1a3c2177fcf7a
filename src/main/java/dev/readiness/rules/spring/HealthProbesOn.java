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

/** The health endpoint that a platform asks whether to send traffic or to restart. */
@AutoService(Rule.class)
@RuleInfo(
        id = "spring.health-probes-on",
        title = "Health is served over HTTP for probes",
        fix = "add spring-boot-starter-actuator, and leave health and its probes exposed",
        severity = Severity.WARNING,
        needs = {ConfigFacts.class, SpringFacts.class},
        since = "0.1.0")
public final class HealthProbesOn implements Rule {

    private static final String HEALTH = "health";

    @Override
    public Optional<String> notApplicable(Facts facts) {
        SpringSettings spring = SpringSettings.of(facts);
        boolean concerned = spring.dependencies().areKnown() ? spring.isWeb() : spring.mentions("management.");
        return concerned ? Optional.empty() : Optional.of("neither a web server nor a setting of the actuator");
    }

    @Override
    public Stream<Finding> check(Facts facts) {
        SpringSettings spring = SpringSettings.of(facts);
        if (spring.dependencies().areKnown() && !spring.dependencies().haveActuator()) {
            return Stream.of(Finding.of(
                    spring.pom(),
                    "spring-boot-starter-actuator",
                    "no actuator on the class path, so nothing serves health"));
        }
        Stream<Finding> switches = Stream.of(
                        "management.endpoint.health.probes.enabled", "management.health.defaults.enabled")
                .flatMap(key -> spring.find(key).stream())
                .filter(BoundValue::isFalse)
                .map(BoundValue::finding);
        return Stream.concat(exposure(spring), switches);
    }

    private static Stream<Finding> exposure(SpringSettings spring) {
        Exposure exposure = Exposure.of(spring);
        if (exposure.port() == Exposure.Port.CLOSED) {
            return spring.find("management.server.port").stream().map(BoundValue::finding);
        }
        if (exposure.access().of(HEALTH) == EndpointAccess.Level.NONE) {
            return Stream.of(missing(spring, "the health endpoint is disabled"));
        }
        return exposure.isExposed(HEALTH)
                ? Stream.empty()
                : Stream.of(missing(spring, "the health endpoint is not exposed over HTTP"));
    }

    private static Finding missing(SpringSettings spring, String message) {
        return Finding.of(spring.home(), HEALTH, message);
    }
}
