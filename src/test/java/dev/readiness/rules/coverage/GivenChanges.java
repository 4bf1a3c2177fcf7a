package dev.readiness.rules.coverage;

import static dev.readiness.rules.GivenModule.module;
import static dev.readiness.rules.GivenModule.reactor;

import dev.readiness.facts.Facts;
import dev.readiness.facts.Origin;
import dev.readiness.facts.coverage.ChangedCoverage;
import dev.readiness.facts.coverage.ChangedSource;
import dev.readiness.facts.coverage.Counter.Type;
import dev.readiness.facts.coverage.CoverageFacts.Line;
import dev.readiness.facts.policy.ChangedSettings;
import dev.readiness.facts.policy.CoverageSettings;
import dev.readiness.facts.project.ReactorFacts;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** Changed sources for table tests. */
final class GivenChanges {

    static final ReactorFacts WHOLE = reactor(module("."), module("app"));

    private GivenChanges() {}

    /** @param states from line 11 on: "+" covered, "-" missed, "/" covered on one of two branches, " " no code */
    static ChangedSource measured(String path, String states) {
        SortedMap<Integer, Line> lines = new TreeMap<>();
        for (int i = 0; i < states.length(); i++) {
            switch (states.charAt(i)) {
                case '+' -> lines.put(11 + i, new Line(0, 2, 0, 0));
                case '-' -> lines.put(11 + i, new Line(2, 0, 0, 0));
                case '/' -> lines.put(11 + i, new Line(1, 2, 1, 1));
                default -> {
                    // no code
                }
            }
        }
        return new ChangedSource.Measured(path, lines);
    }

    static ChangedSource unmeasured(String path, Integer... lines) {
        return new ChangedSource.Unmeasured(path, new TreeSet<>(List.of(lines)));
    }

    static ChangedSource unjudged(String path) {
        return new ChangedSource.Unjudged(path, Origin.of("jacoco.xml", 3), "the file is cut off");
    }

    static Facts facts(Map<Type, Integer> minimums, int minLines, ReactorFacts reactor, ChangedSource... sources) {
        Map<Type, BigDecimal> percents = new TreeMap<>();
        minimums.forEach((type, percent) -> percents.put(type, new BigDecimal(percent)));
        return Facts.builder()
                .with(ReactorFacts.class, reactor)
                .with(ChangedCoverage.class, new ChangedCoverage("v1.2.0", List.of(sources)))
                .with(
                        CoverageSettings.class,
                        new CoverageSettings(
                                Map.of(),
                                Map.of(),
                                new ChangedSettings(percents, minLines, Optional.empty()),
                                BigDecimal.ZERO))
                .build();
    }

    static Facts lines(int minimum, ChangedSource... sources) {
        return facts(Map.of(Type.LINE, minimum), 0, WHOLE, sources);
    }
}
