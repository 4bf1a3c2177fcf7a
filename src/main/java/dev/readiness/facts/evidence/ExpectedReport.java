package dev.readiness.facts.evidence;

import dev.readiness.facts.Glob;
import dev.readiness.facts.Origin;
import java.time.Duration;
import java.util.Optional;

/**
 * A report of another tool that the policy names.
 *
 * @param at the line of the policy
 * @param path of the report relative to the root, or a pattern with {@code *} and {@code **}
 * @param tool what the report must say that it is of, in any case of letters
 * @param format what it must be; what the content looks like when empty
 * @param required whether its absence matters
 * @param maxAge how old it may be; any age when empty
 */
public record ExpectedReport(
        Origin at,
        String path,
        Optional<String> tool,
        Optional<ReportFormat> format,
        boolean required,
        Optional<Duration> maxAge,
        FindingLimits limits,
        BenchmarkLimits benchmarks) {

    /** Whether several files may be meant. */
    public boolean isPattern() {
        return Glob.isPattern(path);
    }
}
