package dev.readiness.core;

import dev.readiness.facts.Facts;
import dev.readiness.facts.Origin;
import java.util.stream.Stream;

/** Repeats what the run knows of accepted findings. */
@RuleInfo(id = "test.hearsay", title = "t", fix = "f", scope = Scope.RUN, needs = RunFacts.class, since = "1")
final class Hearsay implements Rule {

    @Override
    public Stream<Finding> check(Facts facts) {
        RunFacts run = facts.get(RunFacts.class);
        return Stream.of(
                        run.expired().stream().map(one -> "expired " + one.at()),
                        run.unused().stream().map(one -> "unused " + one.at()),
                        run.flaws().stream().map(one -> "flaw " + one.at()))
                .flatMap(said -> said)
                .map(text -> Finding.of(Origin.of("."), "", text));
    }
}
