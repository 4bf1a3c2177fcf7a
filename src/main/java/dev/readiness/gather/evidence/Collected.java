package dev.readiness.gather.evidence;

import dev.readiness.facts.Origin;
import dev.readiness.facts.evidence.Benchmark;
import dev.readiness.facts.evidence.ForeignFinding;
import dev.readiness.facts.evidence.ReportFormat;
import dev.readiness.facts.evidence.Statement;
import dev.readiness.facts.evidence.ToolReport;
import dev.readiness.facts.evidence.ToolReport.Doubt;
import dev.readiness.facts.evidence.Vulnerability;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** What was read of a report so far; bounded, so that no report fills the memory. */
final class Collected {

    static final int MOST = 100_000;

    private final String path;
    private final Places places;
    private final TreeSet<String> tools = new TreeSet<>();
    private final List<ForeignFinding> findings = new ArrayList<>();
    private final List<Vulnerability> vulnerabilities = new ArrayList<>();
    private final List<Statement> statements = new ArrayList<>();
    private final List<Benchmark> benchmarks = new ArrayList<>();
    private final List<Doubt> doubts = new ArrayList<>();
    private Optional<Instant> made = Optional.empty();
    private int suppressed;

    Collected(String path, Places places) {
        this.path = path;
        this.places = places;
    }

    Places places() {
        return places;
    }

    /** The report itself, where there is no better place. */
    Origin report() {
        return Origin.of(path);
    }

    void tool(String name) {
        if (!name.isEmpty()) {
            tools.add(name);
        }
    }

    /** Takes note of a time; of several the earliest counts, because the whole is as old as its oldest part. */
    void made(String time) {
        try {
            Instant instant = OffsetDateTime.parse(time).toInstant();
            made = made.filter(before -> before.isBefore(instant)).or(() -> Optional.of(instant));
        } catch (DateTimeException e) {
            // no time that says when: the file's own counts
        }
    }

    void add(ForeignFinding finding) throws UnreadableReportException {
        add(findings, finding);
    }

    void add(Vulnerability vulnerability) throws UnreadableReportException {
        add(vulnerabilities, vulnerability);
    }

    void add(Statement statement) throws UnreadableReportException {
        add(statements, statement);
    }

    void add(Benchmark benchmark) throws UnreadableReportException {
        add(benchmarks, benchmark);
    }

    /** Keeps an item in a list of the reader's own. */
    static <T> void add(List<T> list, T item) throws UnreadableReportException {
        if (list.size() >= MOST) {
            throw new UnreadableReportException(0, "holds more than " + MOST + " results");
        }
        list.add(item);
    }

    /** Takes note of why the report does not speak for all that it should. */
    void doubt(int line, String reason) {
        doubts.add(new Doubt(Origin.of(path, line), reason));
    }

    void suppress() {
        suppressed++;
    }

    ToolReport report(ReportFormat format) {
        return new ToolReport(
                format, tools, made, findings, vulnerabilities, statements, benchmarks, doubts, suppressed);
    }
}
