package dev.readiness.mojo;

import dev.readiness.core.Report;
import dev.readiness.facts.Facts;
import dev.readiness.facts.coverage.Counters;
import dev.readiness.facts.coverage.ReactorCoverage;
import dev.readiness.facts.project.ReactorFacts;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a session knows of its project and how the rules end. Facts are gathered when they are asked for, so close it afterwards.
 *
 * @param modules sorted by path
 */
record Survey(Report report, Facts reactor, List<Facts> modules, Runnable closing) implements AutoCloseable {

    /** The day on which the run judges. */
    LocalDate today() {
        return reactor.get(ReactorFacts.class).today();
    }

    /** Coverage of the whole; empty when part of it was not measured. */
    Optional<Counters> coverage() {
        return reactor.find(ReactorCoverage.class)
                .filter(all -> all.unmeasured().isEmpty() && all.unread().isEmpty())
                .map(ReactorCoverage::total);
    }

    @Override
    public void close() {
        closing.run();
    }
}
