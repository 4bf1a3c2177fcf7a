package dev.readiness.render.release;

import dev.readiness.core.ReadinessException;
import dev.readiness.core.Report;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How a run of the release goal ended.
 *
 * @param values what is known of the release by name: version, tag, commit, next, branch, remote and plan; each in one line
 * @param because what asked for the version
 * @param blocking what stands in the way
 * @param failure why it failed; empty when it did not
 */
public record ReleaseResult(
        Outcome outcome,
        SortedMap<String, String> values,
        List<String> because,
        List<Report.Open> blocking,
        String failure) {

    /** The ways to end. */
    public enum Outcome {
        RELEASED,
        AWAITING_MERGE,
        PLANNED,
        NOTHING_TO_RELEASE,
        NOT_READY,
        FAILED;

        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public ReleaseResult {
        because = List.copyOf(because);
        blocking = List.copyOf(blocking);
    }

    public static ReleaseResult nothing() {
        return new ReleaseResult(Outcome.NOTHING_TO_RELEASE, new TreeMap<>(), List.of(), List.of(), "");
    }

    /** The release was carried out. */
    public ReleaseResult endedAs(Outcome end) {
        return new ReleaseResult(end, values, because, List.of(), "");
    }

    /** The release is not possible yet. */
    public ReleaseResult blockedBy(List<Report.Open> findings) {
        return new ReleaseResult(Outcome.NOT_READY, values, because, findings, "");
    }

    /** The release was begun and did not end well. */
    public ReleaseResult failed(ReadinessException why) {
        return new ReleaseResult(Outcome.FAILED, values, because, List.of(), String.valueOf(why.getMessage()));
    }

    /** One with another value. */
    public ReleaseResult with(String name, String value) {
        SortedMap<String, String> more = new TreeMap<>(values);
        more.put(name, value);
        return new ReleaseResult(outcome, more, because, blocking, failure);
    }

    /** As a step of a GitHub workflow passes it on; see "Setting an output parameter" in GitHub's documentation. */
    public String outputs() {
        StringBuilder lines = new StringBuilder("outcome=" + outcome.word() + "\n");
        for (Map.Entry<String, String> value : values.entrySet()) {
            lines.append(value.getKey()).append('=').append(value.getValue()).append('\n');
        }
        return lines.toString();
    }
}
