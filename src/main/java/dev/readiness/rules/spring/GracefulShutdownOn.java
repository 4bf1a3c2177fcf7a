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

/** How the web server stops: graceful by default from Boot 3.4 on, immediate before. */
@AutoService(Rule.class)
@RuleInfo(
        id = "spring.graceful-shutdown-on",
        title = "Requests in progress are finished before the service stops",
        fix = "set server.shutdown to graceful",
        severity = Severity.WARNING,
        needs = {ConfigFacts.class, SpringFacts.class},
        since = "0.1.0")
public final class GracefulShutdownOn implements Rule {

    private static final String SHUTDOWN = "server.shutdown";

    @Override
    public Optional<String> notApplicable(Facts facts) {
        SpringSettings spring = SpringSettings.of(facts);
        return spring.isWeb() ? Optional.empty() : Optional.of("no web server here");
    }

    @Override
    public Stream<Finding> check(Facts facts) {
        SpringSettings spring = SpringSettings.of(facts);
        Optional<BoundValue> shutdown = spring.find(SHUTDOWN);
        if (shutdown.isEmpty() && !spring.boot().atLeast(3, 4)) {
            return Stream.of(Finding.of(
                    spring.home(),
                    SHUTDOWN,
                    "\"" + SHUTDOWN + "\" is not set, which means \"immediate\" before Spring Boot 3.4"));
        }
        return shutdown.filter(value -> value.word().equals("immediate")).stream()
                .map(BoundValue::finding);
    }
}
