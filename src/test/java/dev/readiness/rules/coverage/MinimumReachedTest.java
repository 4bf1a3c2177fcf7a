package dev.readiness.rules.coverage;

import static dev.readiness.rules.GivenModule.module;
import static dev.readiness.rules.GivenModule.reactor;
import static dev.readiness.rules.RuleAssert.assertRule;

import dev.readiness.facts.Facts;
import dev.readiness.facts.Origin;
import dev.readiness.facts.coverage.Counter;
import dev.readiness.facts.coverage.Counter.Type;
import dev.readiness.facts.coverage.Counters;
import dev.readiness.facts.coverage.ReactorCoverage;
import dev.readiness.facts.coverage.ReactorCoverage.Unread;
import dev.readiness.facts.policy.CoverageSettings;
import dev.readiness.facts.project.ReactorFacts;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class MinimumReachedTest {

    private static final ReactorFacts WHOLE = reactor(module("."), module("app"), module("web"));
    private static final ReactorCoverage MEASURED = measured(lines("app", 501, 999), lines("web", 0, 1000));
    private static final CoverageSettings REACTOR_80 = reactorMinimum("80");

    @Test
    void reportsAReactorBelowItsMinimumByAHair() {
        assertRule(new MinimumReached())
                .on(facts(REACTOR_80, WHOLE, MEASURED))
                .reports("line", "line coverage of the reactor is 79.96 % (1999 of 2500), the policy asks for 80 %")
                .at("pom.xml:4");
    }

    @Test
    void writesTheMinimumAsAPersonWould() {
        assertRule(new MinimumReached())
                .on(facts(reactorMinimum("80.50"), WHOLE, MEASURED))
                .reports("line", "line coverage of the reactor is 79.96 % (1999 of 2500), the policy asks for 80.5 %");
        assertRule(new MinimumReached())
                .on(facts(reactorMinimum("1E+2"), WHOLE, MEASURED))
                .reports("line", "line coverage of the reactor is 79.96 % (1999 of 2500), the policy asks for 100 %");
    }

    @Test
    void acceptsTheExactMinimum() {
        assertRule(new MinimumReached())
                .on(facts(REACTOR_80, WHOLE, measured(lines("app", 500, 1000), lines("web", 0, 1000))))
                .isSilent();
        assertRule(new MinimumReached())
                .on(facts(reactorMinimum("79.96"), WHOLE, MEASURED))
                .isSilent();
    }

    @Test
    void acceptsAReactorWithoutBranches() {
        CoverageSettings branches =
                new CoverageSettings(Map.of(Type.BRANCH, BigDecimal.TEN), Map.of(Type.BRANCH, BigDecimal.TEN));
        assertRule(new MinimumReached()).on(facts(branches, WHOLE, MEASURED)).isSilent();
    }

    @Test
    void reportsAModuleBelowItsMinimumAtItsPom() {
        assertRule(new MinimumReached())
                .on(facts(new CoverageSettings(Map.of(), Map.of(Type.LINE, new BigDecimal(70))), WHOLE, MEASURED))
                .reports("line", "line coverage of module \"app\" is 66.6 % (999 of 1500), the policy asks for 70 %")
                .at("app/pom.xml:4");
    }

    @Test
    void reportsEachTypeOfTheReactor() {
        ReactorCoverage coverage = measured(new ReactorCoverage.Module(
                "app",
                new Counters(Map.of(
                        Type.LINE,
                        new Counter(1, 0),
                        Type.BRANCH,
                        new Counter(1, 0),
                        Type.METHOD,
                        new Counter(0, 1)))));
        CoverageSettings all = new CoverageSettings(
                Map.of(Type.LINE, BigDecimal.ONE, Type.BRANCH, BigDecimal.ONE, Type.METHOD, BigDecimal.ONE), Map.of());
        assertRule(new MinimumReached()).on(facts(all, WHOLE, coverage)).reportsKeys("branch", "line");
    }

    @Test
    void doubtsTheReactorOfAPartialBuild() {
        ReactorFacts partial =
                reactor(Optional.of("-pl leaves out modules"), Map.of(), module("."), module("app"), module("web"));
        assertRule(new MinimumReached())
                .on(facts(REACTOR_80, partial, MEASURED))
                .doubts(
                        "reactor",
                        "coverage of the reactor is unknown, not all of it was built: -pl leaves out modules")
                .at("pom.xml:4");
    }

    @Test
    void judgesModulesOfAPartialBuild() {
        ReactorFacts partial = reactor(Optional.of("-rf"), Map.of(), module("web"));
        assertRule(new MinimumReached())
                .on(facts(
                        new CoverageSettings(Map.of(), Map.of(Type.LINE, new BigDecimal(70))),
                        partial,
                        measured(lines("web", 1, 1), lines("gone", 1, 2))))
                .reportsKeys("line", "line");
    }

    @Test
    void namesUnmeasuredModulesAndDoesNotJudgeTheRest() {
        ReactorCoverage some = new ReactorCoverage(List.of(lines("app", 501, 999)), List.of("lib", "web"), List.of());
        assertRule(new MinimumReached())
                .on(facts(REACTOR_80, WHOLE, some))
                .doubts("unmeasured", "there is no JaCoCo report of these modules: \"lib\", \"web\"")
                .at("pom.xml:4");
    }

    @Test
    void doubtsAReportThatCannotBeRead() {
        ReactorCoverage some = new ReactorCoverage(
                List.of(lines("app", 501, 999)),
                List.of(),
                List.of(new Unread("web", Origin.of("web/target/site/jacoco/jacoco.xml", 3), "the file is cut off")));
        assertRule(new MinimumReached())
                .on(facts(REACTOR_80, WHOLE, some))
                .doubts("web", "module \"web\": the file is cut off")
                .at("web/target/site/jacoco/jacoco.xml:3");
    }

    @Test
    void doesNotConcernAPolicyWithoutAMinimum() {
        assertRule(new MinimumReached())
                .on(facts(CoverageSettings.DEFAULT, WHOLE, MEASURED))
                .doesNotApply("the policy asks for no coverage");
    }

    private static CoverageSettings reactorMinimum(String percent) {
        return new CoverageSettings(Map.of(Type.LINE, new BigDecimal(percent)), Map.of());
    }

    private static ReactorCoverage.Module lines(String path, long missed, long covered) {
        return new ReactorCoverage.Module(path, new Counters(Map.of(Type.LINE, new Counter(missed, covered))));
    }

    private static ReactorCoverage measured(ReactorCoverage.Module... modules) {
        return new ReactorCoverage(List.of(modules), List.of(), List.of());
    }

    private static Facts facts(CoverageSettings settings, ReactorFacts reactor, ReactorCoverage coverage) {
        return Facts.builder()
                .with(CoverageSettings.class, settings)
                .with(ReactorFacts.class, reactor)
                .with(ReactorCoverage.class, coverage)
                .build();
    }
}
