package dev.readiness.gather.evidence;

import dev.readiness.facts.evidence.ReportFormat;
import dev.readiness.facts.evidence.ToolReport;
import dev.readiness.gather.ProjectTree;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Reads a report as a stream: first what it is, then what it says. */
record ReportFile(String path, ProjectTree tree) {

    /** Opens the report anew. */
    interface Source {
        InputStream open() throws IOException;
    }

    /**
     * Reads the report.
     *
     * @param wanted what it must be; anything that is known when empty
     * @throws UnreadableReportException when it cannot be read to its end
     */
    ToolReport read(Source source, Optional<ReportFormat> wanted) throws IOException {
        ReportFormat format = format(source, wanted);
        Collected collected = new Collected(path, new Places(tree));
        try (InputStream in = source.open()) {
            Json.visit(in, json -> reader(format, json, collected).read());
        }
        return collected.report(format);
    }

    private static ReportFormat format(Source source, Optional<ReportFormat> wanted) throws IOException {
        FormatGuess[] guess = new FormatGuess[1];
        try (InputStream in = source.open()) {
            rejectOtherThanJson(in);
        }
        try (InputStream in = source.open()) {
            Json.visit(in, json -> guess[0] = FormatGuess.of(json));
        }
        Optional<ReportFormat> format = guess[0].format();
        if (wanted.isPresent() && guess[0].isEmptyArray() && wanted.get() == ReportFormat.JMH) {
            return ReportFormat.JMH;
        }
        String asked = wanted.map(ReportFormat::title).orElse("a report of a known format");
        if (format.isEmpty()) {
            throw new UnreadableReportException(0, "is not " + asked + ", it looks like " + guess[0].looks());
        }
        if (wanted.isPresent() && !wanted.equals(format)) {
            throw new UnreadableReportException(
                    0, "is not " + asked + ", it looks like " + format.get().title());
        }
        return format.get();
    }

    /** Most tools write a table or XML unless they are told otherwise, and people redirect that into a file. */
    private static void rejectOtherThanJson(InputStream in) throws IOException {
        byte[] start = in.readNBytes(256);
        int first = 0;
        while (first < start.length && start[first] <= ' ') {
            first++; // white space, and the marks at the start of some texts, whose bytes are negative
        }
        if (first < start.length && start[first] == '<') {
            throw new UnreadableReportException(1, "is not JSON, it looks like XML or HTML");
        }
        if (first < start.length && start[first] != '{' && start[first] != '[') {
            throw new UnreadableReportException(1, "is not JSON, it looks like plain text");
        }
    }

    private static ReportReader reader(ReportFormat format, Json json, Collected collected) {
        return switch (format) {
            case SARIF -> new SarifReader(json, collected);
            case DEPENDENCY_CHECK -> new DependencyCheckReader(json, collected);
            case OSV -> new OsvReader(json, collected);
            case CYCLONEDX -> new CycloneDxReader(json, collected);
            case TRIVY -> new TrivyReader(json, collected);
            case JMH -> new JmhReader(json, collected);
        };
    }
}
