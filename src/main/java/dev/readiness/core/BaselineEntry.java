package dev.readiness.core;

import dev.readiness.facts.Origin;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A finding that is accepted because it was there when the baseline was recorded.
 *
 * @param rule id of the rule
 * @param module that it was found in
 * @param path of the file
 * @param key of the finding
 * @param mark of the secret; empty otherwise
 * @param message as it was then, for those who read the baseline; tells apart what shares rule, path and key
 * @param severity that it had; what weighs more by now counts again
 * @param reason why it was accepted
 * @param since the day on which it was
 */
public record BaselineEntry(
        String rule,
        String module,
        String path,
        String key,
        String mark,
        String message,
        Severity severity,
        String reason,
        LocalDate since)
        implements Acceptance {

    static BaselineEntry of(Report.Told told, String reason, LocalDate since) {
        Finding finding = told.finding();
        return new BaselineEntry(
                told.rule().id(),
                told.module(),
                finding.at().path(),
                finding.key(),
                finding.mark(),
                finding.message(),
                told.severity(),
                reason,
                since);
    }

    @Override
    public Source source() {
        return Source.BASELINE;
    }

    @Override
    public Optional<LocalDate> lastDay() {
        return Optional.empty();
    }

    @Override
    public Origin at() {
        return Origin.of(Baseline.FILE);
    }
}
