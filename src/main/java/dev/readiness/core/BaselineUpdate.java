package dev.readiness.core;

import dev.readiness.facts.Origin;
import dev.readiness.facts.coverage.Counter;
import dev.readiness.facts.coverage.Counters;
import dev.readiness.facts.policy.Ratchet;
import dev.readiness.facts.policy.Ratchet.Floor;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What becomes of a baseline after a run.
 *
 * @param after the baseline as it is to be written
 * @param added findings that it accepts from now on
 * @param fixed entries of the one before that no finding needs any more
 */
public record BaselineUpdate(Baseline after, List<BaselineEntry> added, List<BaselineEntry> fixed) {

    /**
     * Accepts what is open today, but for notes, for what could not be judged, for what only a release has to fulfil, and for what is
     * said of the run itself: none of these is debt of the project. Keeps every entry.
     *
     * @param report that was made with the baseline before
     * @param coverage of the reactor; empty when it was not measured as a whole
     */
    public static BaselineUpdate recording(
            Baseline before, Report report, Optional<Counters> coverage, String reason, LocalDate today) {
        List<BaselineEntry> added = report.told()
                .filter(BaselineUpdate::isDebt)
                .map(told -> BaselineEntry.of(told, reason, today))
                .toList();
        List<BaselineEntry> all = new ArrayList<>(before.entries());
        all.addAll(added);
        return of(before, all, added, before.unusedBy(report.judgements()), report, coverage);
    }

    /** Forgets what is fixed; accepts nothing. */
    public static BaselineUpdate pruning(Baseline before, Report report, Optional<Counters> coverage) {
        List<BaselineEntry> fixed = before.unusedBy(report.judgements());
        List<BaselineEntry> kept = new ArrayList<>(before.entries());
        fixed.forEach(kept::remove);
        return of(before, kept, List.of(), fixed, report, coverage);
    }

    private static BaselineUpdate of(
            Baseline before,
            List<BaselineEntry> entries,
            List<BaselineEntry> added,
            List<BaselineEntry> fixed,
            Report report,
            Optional<Counters> coverage) {
        Baseline after = new Baseline(entries, before.ratchet());
        Ratchet today = new Ratchet(Optional.of(floor(score(after, report))), percentages(coverage));
        return new BaselineUpdate(new Baseline(entries, before.ratchet().raisedBy(today)), added, fixed);
    }

    /** The score that the next run will have if nothing else changes. */
    private static BigDecimal score(Baseline after, Report report) {
        return BigDecimal.valueOf(Score.of(report.judgements().stream()
                        .filter(one -> one.rule().scope() != Scope.RUN)
                        .map(one -> one.accepting(after))
                        .toList())
                .value());
    }

    private static SortedMap<Counter.Type, Floor> percentages(Optional<Counters> coverage) {
        SortedMap<Counter.Type, Floor> floors = new TreeMap<>();
        coverage.ifPresent(counters -> counters.byType().forEach((type, counter) -> counter.percentage()
                .ifPresent(percent -> floors.put(type, floor(percent)))));
        return floors;
    }

    private static Floor floor(BigDecimal value) {
        return new Floor(value, Origin.of(Baseline.FILE), Optional.empty());
    }

    private static boolean isDebt(Report.Told told) {
        return told.by().isEmpty()
                && told.finding().kind() == Finding.Kind.VIOLATION
                && told.severity() != Severity.NOTE
                && told.rule().stage() == Stage.BUILD
                && told.rule().scope() != Scope.RUN;
    }
}
