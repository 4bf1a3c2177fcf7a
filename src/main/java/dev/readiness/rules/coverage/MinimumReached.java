package dev.readiness.rules.coverage;

import com.google.auto.service.AutoService;
import dev.readiness.core.Finding;
import dev.readiness.core.Rule;
import dev.readiness.core.RuleInfo;
import dev.readiness.core.Scope;
import dev.readiness.facts.Facts;
import dev.readiness.facts.Origin;
import dev.readiness.facts.coverage.Counter;
import dev.readiness.facts.coverage.Counters;
import dev.readiness.facts.coverage.ReactorCoverage;
import dev.readiness.facts.policy.CoverageSettings;
import dev.readiness.facts.project.ModuleFacts;
import dev.readiness.facts.project.ReactorFacts;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Compares exact fractions, for the reactor as a whole and for each module. */
@AutoService(Rule.class)
@RuleInfo(
        id = "coverage.minimum-reached",
        title = "Coverage reaches the minimum of the policy",
        fix = "test what the report shows as missed, or lower the minimum in the policy and say why",
        scope = Scope.REACTOR,
        needs = {ReactorFacts.class, ReactorCoverage.class, CoverageSettings.class},
        since = "0.1.0")
public final class MinimumReached implements Rule {

    @Override
    public Optional<String> notApplicable(Facts facts) {
        return facts.get(CoverageSettings.class).isRequired()
                ? Optional.empty()
                : Optional.of("the policy asks for no coverage");
    }

    @Override
    public Stream<Finding> check(Facts facts) {
        CoverageSettings settings = facts.get(CoverageSettings.class);
        ReactorFacts reactor = facts.get(ReactorFacts.class);
        ReactorCoverage coverage = facts.get(ReactorCoverage.class);
        Stream<Finding> modules = coverage.modules().stream()
                .flatMap(module -> below(
                        settings.module(),
                        module.counters(),
                        pom(reactor, module.path()),
                        "of module \"" + module.path() + "\""));
        return Stream.of(reactor(settings, reactor, coverage), modules, unmeasured(reactor, coverage), unread(coverage))
                .flatMap(findings -> findings);
    }

    /** The reactor is judged only when all of it was measured: what is left out could tip it either way. */
    private static Stream<Finding> reactor(CoverageSettings settings, ReactorFacts reactor, ReactorCoverage coverage) {
        if (settings.reactor().isEmpty()) {
            return Stream.empty();
        }
        Origin root = reactor.root().origin();
        if (reactor.partial().isPresent()) {
            return Stream.of(Finding.unknown(
                    root,
                    "reactor",
                    "coverage of the reactor is unknown, not all of it was built: "
                            + reactor.partial().get()));
        }
        return coverage.unmeasured().isEmpty() && coverage.unread().isEmpty()
                ? below(settings.reactor(), coverage.total(), root, "of the reactor")
                : Stream.empty();
    }

    private static Stream<Finding> unmeasured(ReactorFacts reactor, ReactorCoverage coverage) {
        if (coverage.unmeasured().isEmpty()) {
            return Stream.empty();
        }
        String modules = coverage.unmeasured().stream().collect(Collectors.joining("\", \"", "\"", "\""));
        return Stream.of(Finding.unknown(
                reactor.root().origin(), "unmeasured", "there is no JaCoCo report of these modules: " + modules));
    }

    private static Stream<Finding> unread(ReactorCoverage coverage) {
        return coverage.unread().stream()
                .map(unread -> Finding.unknown(
                        unread.at(), unread.path(), "module \"" + unread.path() + "\": " + unread.reason()));
    }

    private static Stream<Finding> below(
            Map<Counter.Type, BigDecimal> minimums, Counters counters, Origin at, String where) {
        return minimums.entrySet().stream()
                .filter(minimum -> !counters.get(minimum.getKey()).reaches(minimum.getValue()))
                .map(minimum -> {
                    Counter counter = counters.get(minimum.getKey());
                    String type = minimum.getKey().word();
                    return Finding.of(
                            at,
                            type,
                            type + " coverage " + where + " is " + counter.percent() + " (" + counter.covered() + " of "
                                    + counter.total() + "), the policy asks for "
                                    + minimum.getValue().stripTrailingZeros().toPlainString() + " %");
                });
    }

    private static Origin pom(ReactorFacts reactor, String path) {
        return reactor.modules().stream()
                .filter(module -> module.path().equals(path))
                .map(ModuleFacts::origin)
                .findFirst()
                .orElse(reactor.root().origin());
    }
}
