package dev.readiness.gather.evidence;

import dev.readiness.facts.evidence.ReportFormat;
import java.io.IOException;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Tells a format from the first names in a document. */
final class FormatGuess {

    private final Set<String> names = new HashSet<>();
    private boolean array;
    private boolean emptyArray = true;
    private Optional<ReportFormat> format = Optional.empty();

    private FormatGuess() {}

    /** Looks at the document until it is clear what it is. */
    static FormatGuess of(Json json) throws IOException {
        FormatGuess guess = new FormatGuess();
        guess.array = json.isArray();
        json.object(guess::see);
        json.array(() -> {
            guess.emptyArray = false;
            json.object(guess::see);
        });
        return guess;
    }

    private void see(String name) {
        if (names.size() < 1_000) {
            names.add(name);
        }
        if (format.isEmpty()) {
            format = array ? ofItem(name) : ofRoot(name);
        }
    }

    private static Optional<ReportFormat> ofItem(String name) {
        return name.equals("jmhVersion") || name.equals("primaryMetric")
                ? Optional.of(ReportFormat.JMH)
                : Optional.empty();
    }

    private Optional<ReportFormat> ofRoot(String name) {
        return switch (name) {
            case "runs" -> Optional.of(ReportFormat.SARIF);
            case "bomFormat" -> Optional.of(ReportFormat.CYCLONEDX);
            case "reportSchema", "scanInfo" -> Optional.of(ReportFormat.DEPENDENCY_CHECK);
            case "SchemaVersion", "ArtifactName" -> Optional.of(ReportFormat.TRIVY);
            case "results" -> Optional.of(ReportFormat.OSV);
            default -> Optional.empty();
        };
    }

    Optional<ReportFormat> format() {
        return format;
    }

    /** Whether it says nothing of what it is: some tools write just this when they find nothing. */
    boolean isEmptyArray() {
        return array && emptyArray;
    }

    /** What it looks like, for a message. */
    String looks() {
        if (array) {
            return emptyArray ? "an empty JSON array" : "a JSON array that is no result of JMH";
        }
        if (names.contains("check_type") || names.contains("passed_checks")) {
            return "checkov's own JSON";
        }
        return names.isEmpty() ? "JSON without a name in it" : "JSON of another kind";
    }
}
