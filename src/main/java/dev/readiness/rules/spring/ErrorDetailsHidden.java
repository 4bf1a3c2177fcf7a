package dev.readiness.rules.spring;

import com.google.auto.service.AutoService;
import dev.readiness.core.Finding;
import dev.readiness.core.Rule;
import dev.readiness.core.RuleInfo;
import dev.readiness.core.Severity;
import dev.readiness.facts.Facts;
import dev.readiness.facts.config.ConfigFacts;
import dev.readiness.facts.config.SpringFacts;
import java.util.Set;
import java.util.stream.Stream;

/** Stack traces, messages and binding errors in error responses: {@code server.error} up to Boot 3, {@code spring.web.error} from 4 on. */
@AutoService(Rule.class)
@RuleInfo(
        id = "spring.error-details-hidden",
        title = "Error responses show no internals in production",
        fix = "set it to never, or to false for the exception",
        needs = {ConfigFacts.class, SpringFacts.class},
        since = "0.1.0")
public final class ErrorDetailsHidden implements Rule {

    /** "on-trace-param" is the spelling of Boot 2 for "on-param". */
    private static final Set<String> SHOWN = Set.of("always", "onparam", "ontraceparam");

    @Override
    public Stream<Finding> check(Facts facts) {
        SpringSettings spring = SpringSettings.of(facts);
        String prefix = spring.boot().atLeast(4, 0) ? "spring.web.error." : "server.error.";
        Stream<Finding> trace = spring.find(prefix + "include-stacktrace").stream()
                .filter(value -> value.isOpen() || isShown(value))
                .map(value -> value.isOpen() ? value.doubt() : value.finding());
        Stream<BoundValue> details = Stream.of("include-message", "include-binding-errors")
                .flatMap(key -> spring.find(prefix + key).stream())
                .filter(ErrorDetailsHidden::isShown);
        Stream<BoundValue> exception = spring.find(prefix + "include-exception").filter(BoundValue::isTrue).stream();
        return Stream.concat(trace, Stream.concat(details, exception).map(value -> value.finding()
                .as(Severity.WARNING)));
    }

    private static boolean isShown(BoundValue value) {
        return SHOWN.contains(value.word());
    }
}
