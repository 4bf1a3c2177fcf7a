package dev.readiness.rules.config;

import com.google.auto.service.AutoService;
import dev.readiness.core.Finding;
import dev.readiness.core.Rule;
import dev.readiness.core.RuleInfo;
import dev.readiness.facts.Facts;
import dev.readiness.facts.config.ConfigFacts;
import dev.readiness.facts.config.ConfigSet;
import dev.readiness.facts.policy.ProductionSettings;
import dev.readiness.facts.policy.ProductionSettings.Expectation;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The concrete values that the policy expects. Whether a key has to be set at all is a rule of its own. */
@AutoService(Rule.class)
@RuleInfo(
        id = "config.expectations-met",
        title = "Every setting has the value that the policy expects",
        fix = "set the expected value, or change what the policy expects",
        needs = {ConfigFacts.class, ProductionSettings.class},
        since = "0.1.0")
public final class ExpectationsMet implements Rule {

    @Override
    public Optional<String> notApplicable(Facts facts) {
        return facts.get(ProductionSettings.class).expectations().isEmpty()
                ? Optional.of("the policy expects no values")
                : Optional.empty();
    }

    @Override
    public Stream<Finding> check(Facts facts) {
        ConfigFacts config = facts.get(ConfigFacts.class);
        return facts.get(ProductionSettings.class).expectations().stream()
                .flatMap(expectation -> judged(config, expectation));
    }

    private static Stream<Finding> judged(ConfigFacts config, Expectation expectation) {
        List<Observed> observed = Observed.in(config, expectation.key());
        return observed.isEmpty()
                ? missing(config, expectation)
                : observed.stream().flatMap(one -> Comparison.of(expectation, one));
    }

    /** An exact value is a demand on an unset key too, unless nothing is what it demands. */
    private static Stream<Finding> missing(ConfigFacts config, Expectation expectation) {
        boolean demanded = expectation.equal().filter(value -> !value.isEmpty()).isPresent();
        if (!demanded || expectation.required()) {
            return Stream.empty();
        }
        Optional<ConfigSet.UnseenSource> unseen =
                config.sets().stream().flatMap(set -> set.unseen().stream()).findFirst();
        return Stream.of(unseen.map(source -> Finding.unknown(
                        expectation.at(),
                        expectation.key(),
                        "no file here sets \"" + expectation.key() + "\"; \"" + source.location() + "\" may"))
                .orElseGet(() -> Finding.of(
                        expectation.at(), expectation.key(), "\"" + expectation.key() + "\" is expected and not set")));
    }
}
