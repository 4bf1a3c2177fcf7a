package dev.readiness.core;

import dev.readiness.facts.Evidence;
import dev.readiness.facts.Fact;
import dev.readiness.facts.Facts;
import dev.readiness.facts.Origin;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Small rules over a small fact, for tests of what stands around rules. */
final class Rules {

    /** Says what the rules below shall find. */
    record Weather(List<Finding> findings) implements Fact {}

    static final Origin SKY = Origin.of("sky.yml", 3);

    private Rules() {}

    @RuleInfo(id = "weather.dry", title = "It is dry", fix = "wait", needs = Weather.class, since = "0.1.0")
    static final class Dry implements Rule {
        @Override
        public Stream<Finding> check(Facts facts) {
            return facts.get(Weather.class).findings().stream();
        }
    }

    @RuleInfo(
            id = "weather.calm",
            title = "It is calm",
            fix = "wait",
            severity = Severity.WARNING,
            stage = Stage.RELEASE,
            needs = Weather.class,
            since = "0.1.0")
    static final class Calm implements Rule {
        @Override
        public Stream<Finding> check(Facts facts) {
            return facts.get(Weather.class).findings().stream();
        }
    }

    @RuleInfo(
            id = "sea.still",
            title = "The sea is still",
            fix = "wait",
            scope = Scope.REACTOR,
            needs = {},
            since = "0.1.0")
    static final class Still implements Rule {
        @Override
        public Optional<String> notApplicable(Facts facts) {
            return Optional.of("there is no sea");
        }

        @Override
        public Stream<Finding> check(Facts facts) {
            throw new AssertionError("a rule that does not apply is not asked");
        }
    }

    @RuleInfo(
            id = "weather.broken",
            title = "It breaks",
            fix = "wait",
            severity = Severity.NOTE,
            needs = {},
            since = "0.1.0")
    static final class Broken implements Rule {
        @Override
        public Stream<Finding> check(Facts facts) {
            return Stream.of(1).map(one -> {
                throw new IllegalArgumentException("hunter2");
            });
        }
    }

    static Facts weather(Finding... findings) {
        return Facts.builder()
                .with(Weather.class, new Weather(List.of(findings)))
                .build();
    }

    static Facts weather(Evidence<Weather> evidence) {
        return Facts.builder().lazily(Weather.class, () -> evidence).build();
    }
}
