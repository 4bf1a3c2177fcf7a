package dev.readiness.rules.config;

import com.google.auto.service.AutoService;
import dev.readiness.core.Finding;
import dev.readiness.core.Rule;
import dev.readiness.core.RuleInfo;
import dev.readiness.core.Severity;
import dev.readiness.facts.Facts;
import dev.readiness.facts.config.ConfigFacts;
import dev.readiness.facts.config.ConfigProblem;
import java.util.stream.Stream;

/** Lines of environment files on which shell, Compose and systemd disagree. */
@AutoService(Rule.class)
@RuleInfo(
        id = "config.env-syntax-portable",
        title = "Shell, Compose and systemd read every environment file alike",
        fix = "write it as NAME=value, with double quotes around a value that holds spaces, # or $",
        severity = Severity.WARNING,
        needs = ConfigFacts.class,
        since = "0.1.0")
public final class EnvSyntaxPortable implements Rule {

    @Override
    public Stream<Finding> check(Facts facts) {
        return facts.get(ConfigFacts.class)
                .problems()
                .filter(problem -> problem.kind() == ConfigProblem.Kind.ENV_SYNTAX)
                .map(problem -> Finding.of(problem.at(), problem.key(), problem.message()));
    }
}
