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

/** Whether a database session stays open while the response is rendered; Boot's default is that it does. */
@AutoService(Rule.class)
@RuleInfo(
        id = "spring.open-in-view-off",
        title = "Database sessions end before the response is rendered",
        fix = "set spring.jpa.open-in-view to false",
        severity = Severity.NOTE,
        needs = {ConfigFacts.class, SpringFacts.class},
        since = "0.1.0")
public final class OpenInViewOff implements Rule {

    private static final String OPEN_IN_VIEW = "spring.jpa.open-in-view";

    @Override
    public Optional<String> notApplicable(Facts facts) {
        SpringSettings spring = SpringSettings.of(facts);
        boolean opens = spring.isWeb()
                && spring.dependencies().haveServlet()
                && spring.dependencies().haveJpa();
        return opens || spring.find(OPEN_IN_VIEW).isPresent()
                ? Optional.empty()
                : Optional.of("no JPA behind a servlet application");
    }

    @Override
    public Stream<Finding> check(Facts facts) {
        SpringSettings spring = SpringSettings.of(facts);
        Optional<BoundValue> open = spring.find(OPEN_IN_VIEW);
        if (open.isEmpty()) {
            return Stream.of(Finding.of(
                    spring.home(), OPEN_IN_VIEW, "\"" + OPEN_IN_VIEW + "\" is not set, which means \"true\""));
        }
        return open.filter(BoundValue::isTrue).stream().map(BoundValue::finding);
    }
}
