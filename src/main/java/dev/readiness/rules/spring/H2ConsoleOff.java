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

/** The web console of the H2 database. */
@AutoService(Rule.class)
@RuleInfo(
        id = "spring.h2-console-off",
        title = "The H2 console is off in production",
        fix = "delete the line, or set it in the development profile",
        needs = {ConfigFacts.class, SpringFacts.class},
        since = "0.1.0")
public final class H2ConsoleOff implements Rule {

    @Override
    public Stream<Finding> check(Facts facts) {
        SpringSettings spring = SpringSettings.of(facts);
        Optional<BoundValue> console = spring.find("spring.h2.console.enabled");
        if (console.filter(BoundValue::isOpen).isPresent()) {
            return console.stream().map(BoundValue::doubt);
        }
        Stream<BoundValue> remote = spring.find("spring.h2.console.settings.web-allow-others").stream();
        return console.filter(BoundValue::isTrue).stream()
                .flatMap(on -> Stream.concat(Stream.of(on), remote.filter(BoundValue::isTrue)))
                .map(BoundValue::finding);
    }
}
