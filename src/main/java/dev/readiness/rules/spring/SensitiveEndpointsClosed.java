package dev.readiness.rules.spring;

import com.google.auto.service.AutoService;
import dev.readiness.core.Finding;
import dev.readiness.core.Rule;
import dev.readiness.core.RuleInfo;
import dev.readiness.facts.Facts;
import dev.readiness.facts.config.ConfigFacts;
import dev.readiness.facts.config.SpringFacts;
import java.util.Optional;
import java.util.stream.Stream;

/** Actuator endpoints that give away memory, configuration or sessions, named in the list of those that answer. */
@AutoService(Rule.class)
@RuleInfo(
        id = "spring.sensitive-endpoints-closed",
        title = "Sensitive actuator endpoints are not exposed in production",
        fix = "take the endpoint off the list, or serve it on a management port that only operators reach",
        needs = {ConfigFacts.class, SpringFacts.class},
        since = "0.1.0")
public final class SensitiveEndpointsClosed implements Rule {

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
        return Stream.concat(
                exposure.sensitive()
                        .map(item -> exposure.weigh(Finding.of(
                                item.setting().origin(),
                                item.setting().key(),
                                item.name() + " exposes \"" + item.text() + "\" " + item.when()))),
                exposure.doubts());
    }
}
