package dev.readiness.facts.coverage;

import dev.readiness.facts.Fact;
import dev.readiness.facts.coverage.ChangedSource.Measured;
import dev.readiness.facts.coverage.ChangedSource.Unjudged;
import dev.readiness.facts.coverage.ChangedSource.Unmeasured;
import dev.readiness.facts.coverage.CoverageFacts.Line;
import java.util.List;
import java.util.stream.Stream;

/**
 * Coverage of the lines that changed, over all modules.
 *
 * @param since what they are compared with, as in {@link ChangedLines}
 * @param sources by path
 */
public record ChangedCoverage(String since, List<ChangedSource> sources) implements Fact {

    public ChangedCoverage {
        sources = List.copyOf(sources);
    }

    /**
     * Changed lines with code: covered when any instruction of the line is, as JaCoCo's line counter and diff-cover have it.
     * Those of a file that no report measures are missed.
     */
    public Counter lines() {
        Counter measured = measuredLines()
                .map(line -> line.coveredInstructions() > 0 ? new Counter(0, 1) : new Counter(1, 0))
                .reduce(Counter.NONE, Counter::plus);
        return unmeasured().map(source -> new Counter(source.lines().size(), 0)).reduce(measured, Counter::plus);
    }

    /** Branches of changed lines in files that a report measures. */
    public Counter branches() {
        return measuredLines()
                .map(line -> new Counter(line.missedBranches(), line.coveredBranches()))
                .reduce(Counter.NONE, Counter::plus);
    }

    public Stream<Measured> measured() {
        return sources.stream().filter(Measured.class::isInstance).map(Measured.class::cast);
    }

    public Stream<Unmeasured> unmeasured() {
        return sources.stream().filter(Unmeasured.class::isInstance).map(Unmeasured.class::cast);
    }

    public Stream<Unjudged> unjudged() {
        return sources.stream().filter(Unjudged.class::isInstance).map(Unjudged.class::cast);
    }

    private Stream<Line> measuredLines() {
        return measured().flatMap(source -> source.lines().values().stream());
    }
}
