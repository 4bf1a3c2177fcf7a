package dev.readiness.rules.config;

import com.google.auto.service.AutoService;
import dev.readiness.core.Finding;
import dev.readiness.core.Rule;
import dev.readiness.core.RuleInfo;
import dev.readiness.facts.Facts;
import dev.readiness.facts.config.ConfigFacts;
import dev.readiness.facts.config.ConfigProblem;
import java.util.stream.Stream;

/** Tokens of Maven's resource filtering, such as {@code @project.version@}, that are still there after the build. */
@AutoService(Rule.class)
@RuleInfo(
        id = "config.tokens-filtered",
        title = "Resource filtering replaced every token",
        fix = "turn on filtering for this resource directory, and define the property",
        needs = ConfigFacts.class,
        since = "0.1.0")
public final class TokensFiltered implements Rule {

    @Override
    public Stream<Finding> check(Facts facts) {
        ConfigFacts config = facts.get(ConfigFacts.class);
        return config.problems()
                .filter(problem -> problem.kind() == ConfigProblem.Kind.UNFILTERED)
                .map(problem -> judged(problem, config.built()));
    }

    /** In a source file a token is as it should be; only the copy that the build makes tells whether it is replaced. */
    private static Finding judged(ConfigProblem problem, boolean built) {
        return built
                ? Finding.of(problem.at(), problem.key(), problem.message())
                : Finding.unknown(
                        problem.at(),
                        problem.key(),
                        "\"" + problem.key() + "\" holds a token of resource filtering, and nothing is built yet");
    }
}
