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
import java.util.stream.Stream;

/** Verbose loggers, and the switches that log the details of requests. */
@AutoService(Rule.class)
@RuleInfo(
        id = "spring.log-levels-quiet",
        title = "Log levels are INFO or quieter in production",
        fix = "set the level to INFO or WARN, or move the line to the development profile",
        severity = Severity.WARNING,
        needs = {ConfigFacts.class, SpringFacts.class},
        since = "0.1.0")
public final class LogLevelsQuiet implements Rule {

    private static final List<String> DETAILS = List.of(
            "spring.mvc.log-request-details",
            "spring.http.codecs.log-request-details",
            "spring.codec.log-request-details");

    @Override
    public Stream<Finding> check(Facts facts) {
        SpringSettings spring = SpringSettings.of(facts);
        Stream<Finding> levels = LogLevels.of(spring).byLogger().entrySet().stream()
                .filter(entry -> LogLevels.isVerbose(entry.getValue()) && !SqlLoggingOff.concerns(entry.getKey()))
                .map(entry -> entry.getKey().equals(LogLevels.ROOT)
                        ? entry.getValue().finding().as(Severity.ERROR)
                        : entry.getValue().finding());
        Stream<Finding> details = DETAILS.stream()
                .flatMap(key -> spring.find(key).stream())
                .filter(BoundValue::isTrue)
                .map(value -> value.finding().as(Severity.ERROR));
        return Stream.concat(levels, details);
    }
}
