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

/** The actuator endpoint that stops the application: {@code enabled} up to Boot 3.3, {@code access} from 3.4 on. */
@AutoService(Rule.class)
@RuleInfo(
        id = "spring.shutdown-endpoint-off",
        title = "The shutdown endpoint is off in production",
        fix = "delete the line, and stop the service by a signal",
        needs = {ConfigFacts.class, SpringFacts.class},
        since = "0.1.0")
public final class ShutdownEndpointOff implements Rule {

    private static final String SHUTDOWN = "shutdown";

    @Override
    public Optional<String> notApplicable(Facts facts) {
        return SpringSettings.of(facts).withoutActuator();
    }

    @Override
    public Stream<Finding> check(Facts facts) {
        EndpointAccess access = new EndpointAccess(SpringSettings.of(facts));
        if (access.of(SHUTDOWN) != EndpointAccess.Level.UNRESTRICTED) {
            return Stream.empty();
        }
        return access.decisive(SHUTDOWN).stream()
                .map(value -> value.isOpen() ? value.doubt() : value.finding(", which enables the shutdown endpoint"));
    }
}
