package dev.readiness.core;

import dev.readiness.facts.Facts;
import dev.readiness.facts.project.ReactorFacts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Turns the judgements of all modules and of the reactor into the report, adding what is to be said of the run itself. */
public final class Run {

    private Run() {}

    /**
     * Judges the reactor as a whole and concludes the run.
     *
     * @param modules judgements of scope MODULE
     * @param reactor what is known of the whole, and why it is not
     */
    public static Report whole(Engine engine, List<Judgement> modules, Facts reactor) {
        List<Judgement> all = new ArrayList<>(modules);
        all.addAll(engine.judge(Scope.REACTOR, ".", reactor));
        return conclude(engine, all, reactor, reactor.get(ReactorFacts.class).partial());
    }

    /**
     * Concludes a run.
     *
     * @param judgements of scopes MODULE and REACTOR
     * @param reactor what is known of the whole, for the rules of scope RUN too
     * @param partial why the run does not speak for the whole reactor; empty when it does
     */
    public static Report conclude(Engine engine, List<Judgement> judgements, Facts reactor, Optional<String> partial) {
        Policy policy = engine.policy();
        Set<Acceptance> used = judgements.stream()
                .flatMap(one -> one.waived().stream())
                .map(Judgement.Waived::by)
                .collect(Collectors.toSet());
        List<Suppression> suppressions = engine.suppressions().all();
        List<Waiver> expired = Stream.concat(
                        policy.waivers().stream(), suppressions.stream().map(Suppression::says))
                .filter(waiver -> !waiver.holds(engine.today()))
                .toList();
        List<Waiver> unused = partial.isPresent()
                ? List.of()
                : Stream.concat(
                                policy.waivers().stream().filter(waiver -> !used.contains(waiver)),
                                suppressions.stream()
                                        .filter(one -> !used.contains(one))
                                        .map(Suppression::says))
                        .filter(waiver -> waiver.holds(engine.today()))
                        .toList();
        List<Finding> flaws = Stream.concat(policy.flaws().stream(), engine.suppressions().flaws().stream())
                .toList();
        List<BaselineEntry> fixed =
                partial.isPresent() ? List.of() : engine.baseline().unusedBy(judgements);
        Facts facts = reactor.part()
                .with(
                        RunFacts.class,
                        new RunFacts(
                                expired,
                                unused,
                                flaws,
                                Score.of(judgements),
                                policy.gate(),
                                fixed,
                                partial.isPresent()))
                .build();
        List<Judgement> all = new ArrayList<>(judgements);
        all.addAll(engine.judge(Scope.RUN, ".", facts));
        return new Report(engine.stage(), partial, all, policy.gate());
    }
}
