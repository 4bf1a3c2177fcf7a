package dev.readiness.rules.secrets;

import com.google.auto.service.AutoService;
import dev.readiness.core.Finding;
import dev.readiness.core.Rule;
import dev.readiness.core.RuleInfo;
import dev.readiness.facts.Facts;
import dev.readiness.facts.config.ConfigFacts;
import dev.readiness.facts.config.ConfigSet;
import dev.readiness.facts.config.SecretTraits.Kind;
import java.util.stream.Stream;

/** A literal under a secret-like key of the application's configuration; an environment file is where it may stand. */
@AutoService(Rule.class)
@RuleInfo(
        id = "secrets.not-hardcoded",
        title = "Secrets come from outside the application's configuration",
        fix =
                "replace the literal by a reference such as ${NAME}, set the variable where the service runs, and revoke the"
                        + " secret",
        needs = ConfigFacts.class,
        since = "0.1.0")
public final class NotHardcoded implements Rule {

    @Override
    public Stream<Finding> check(Facts facts) {
        return facts.get(ConfigFacts.class).sets().stream()
                .filter(set -> set.kind() != ConfigSet.Kind.ENVIRONMENT)
                .flatMap(Literals::of)
                .filter(known -> known.traits().kind() == Kind.LITERAL)
                .map(known -> known.finding("has a literal " + known.noun()));
    }
}
