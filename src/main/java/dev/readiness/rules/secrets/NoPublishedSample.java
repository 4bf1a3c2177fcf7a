package dev.readiness.rules.secrets;

import com.google.auto.service.AutoService;
import dev.readiness.core.Finding;
import dev.readiness.core.Rule;
import dev.readiness.core.RuleInfo;
import dev.readiness.facts.Facts;
import dev.readiness.facts.config.ConfigFacts;
import java.util.stream.Stream;

/** Secrets from samples, demo projects and documentation: however long, everybody has them. */
@AutoService(Rule.class)
@RuleInfo(
        id = "secrets.no-published-sample",
        title = "No secret is a published sample",
        fix = "generate one of your own",
        needs = ConfigFacts.class,
        since = "0.1.0")
public final class NoPublishedSample implements Rule {

    @Override
    public Stream<Finding> check(Facts facts) {
        return facts.get(ConfigFacts.class).sets().stream()
                .flatMap(Literals::of)
                .filter(known -> known.traits().knownSample())
                .map(known -> known.finding("is a " + known.noun() + " from a published sample"));
    }
}
