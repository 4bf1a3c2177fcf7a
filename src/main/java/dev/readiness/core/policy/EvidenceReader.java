package dev.readiness.core.policy;

import dev.readiness.core.Ages;
import dev.readiness.facts.Node;
import dev.readiness.facts.evidence.BenchmarkLimits;
import dev.readiness.facts.evidence.ExpectedReport;
import dev.readiness.facts.evidence.FindingLimits;
import dev.readiness.facts.evidence.FindingLimits.Weight;
import dev.readiness.facts.evidence.Rating;
import dev.readiness.facts.evidence.ReportFormat;
import dev.readiness.facts.evidence.Risk;
import dev.readiness.facts.policy.EvidenceSettings;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the section {@code evidence}: the reports of other tools that count. */
record EvidenceReader(Faults faults) {

    private static final Pattern OUTSIDE = Pattern.compile("/.*|[A-Za-z]:.*|.*\\\\.*|(?:.*/)?\\.\\.(?:/.*)?");

    EvidenceSettings read(Section root) {
        Optional<Node> node = root.node("evidence");
        if (node.isEmpty()) {
            return EvidenceSettings.DEFAULT;
        }
        if (node.get() instanceof Node.Sequence sequence) {
            return new EvidenceSettings(
                    sequence.items().stream().map(this::report).toList());
        }
        root.fault("evidence", "must be a list of reports, each '- report: target/trivy.sarif'");
        return EvidenceSettings.DEFAULT;
    }

    private ExpectedReport report(Node node) {
        Section section = Section.open("evidence", node, PolicyKeys.EVIDENCE, faults);
        String path = section.text("report").orElse("");
        if (path.isBlank()) {
            faults.add(node.at(), "an entry of evidence needs a 'report', the path of a file");
        }
        inside(section, "report");
        return new ExpectedReport(
                node.at(),
                path.replaceFirst("^(?:\\./)+", ""),
                section.text("tool").filter(tool -> !tool.isBlank()),
                section.choice("format", ReportFormat.words()).flatMap(ReportFormat::of),
                section.flag("required", true),
                maxAge(section),
                limits(section),
                benchmarks(section));
    }

    private static void inside(Section section, String key) {
        section.text(key)
                .filter(path -> OUTSIDE.matcher(path).matches())
                .ifPresent(path -> section.fault(
                        key,
                        "is '" + path + "', must be a path below the root, with forward slashes and without '..'"));
    }

    private static Optional<Duration> maxAge(Section section) {
        Optional<String> text = section.text("maxAge");
        Optional<Duration> age = text.flatMap(Ages::of);
        if (text.isPresent() && age.isEmpty()) {
            section.fault("maxAge", "is '" + text.get() + "', must be like 90m, 24h or 7d");
        }
        return age;
    }

    private static FindingLimits limits(Section section) {
        FindingLimits base = FindingLimits.DEFAULT;
        return new FindingLimits(
                limit(section, "failOn").orElse(base.failOn()),
                limit(section, "warnOn").orElse(base.warnOn()),
                section.choice("withoutFix", List.of("error", "warning", "note", "off", "false"))
                        .map(word -> word.equals("false") ? "off" : word)
                        .map(word -> Weight.valueOf(word.toUpperCase(Locale.ROOT)))
                        .orElse(base.withoutFix()));
    }

    private static Optional<BigDecimal> limit(Section section, String key) {
        Optional<String> text = section.text(key).map(word -> word.toLowerCase(Locale.ROOT));
        Optional<BigDecimal> limit = text.flatMap(EvidenceReader::score);
        if (text.isPresent() && limit.isEmpty()) {
            section.fault(
                    key, "is '" + text.get() + "', must be critical, high, medium, low, none, or a score from 0 to 10");
        }
        return limit;
    }

    private static Optional<BigDecimal> score(String word) {
        if (word.equals("none")) {
            return Optional.of(FindingLimits.NEVER);
        }
        if (List.of("critical", "high", "medium", "low").contains(word)) {
            return Rating.of(word).risk().map(Risk::lowest);
        }
        try {
            return Rating.of(new BigDecimal(word)).score();
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private BenchmarkLimits benchmarks(Section section) {
        BenchmarkLimits base = BenchmarkLimits.NONE;
        inside(section, "baseline");
        BigDecimal tolerance = share(section, "tolerance").orElse(base.tolerance());
        return new BenchmarkLimits(
                section.text("baseline").filter(path -> !path.isBlank()),
                tolerance,
                share(section, "toleranceOnCi").orElse(base.toleranceOnCi().max(tolerance)),
                new ThresholdReader(faults).read(section));
    }

    private static Optional<BigDecimal> share(Section section, String key) {
        return section.decimal(key, 0, 100).map(percent -> percent.movePointLeft(2));
    }
}
