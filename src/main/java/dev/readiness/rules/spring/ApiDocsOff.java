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

/** The API description and the Swagger UI that springdoc serves unless told otherwise. */
@AutoService(Rule.class)
@RuleInfo(
        id = "spring.api-docs-off",
        title = "API documentation is not served in production",
        fix = "set springdoc.api-docs.enabled to false in the production profile",
        severity = Severity.WARNING,
        needs = {ConfigFacts.class, SpringFacts.class},
        since = "0.1.0")
public final class ApiDocsOff implements Rule {

    private static final String API_DOCS = "springdoc.api-docs.enabled";
    private static final String PREFIX = "springdoc.";

    @Override
    public Optional<String> notApplicable(Facts facts) {
        SpringSettings spring = SpringSettings.of(facts);
        return spring.dependencies().haveSpringdoc() || spring.mentions(PREFIX)
                ? Optional.empty()
                : Optional.of("neither springdoc on the class path nor a setting of it");
    }

    @Override
    public Stream<Finding> check(Facts facts) {
        SpringSettings spring = SpringSettings.of(facts);
        Optional<BoundValue> description = spring.find(API_DOCS);
        if (description.filter(BoundValue::isFalse).isPresent()) {
            // the user interface and everything else stand on the description
            return Stream.empty();
        }
        Stream<Finding> byDefault =
                description.isEmpty() && spring.dependencies().haveSpringdoc()
                        ? Stream.of(Finding.of(
                                spring.home(),
                                API_DOCS,
                                "\"" + API_DOCS + "\" is not set, so springdoc serves the API description"))
                        : Stream.empty();
        Stream<Finding> switches = Stream.of(API_DOCS, "springdoc.swagger-ui.enabled", "springdoc.show-actuator")
                .flatMap(key -> spring.find(key).stream())
                .filter(BoundValue::isTrue)
                .map(BoundValue::finding);
        return Stream.concat(byDefault, switches);
    }
}
