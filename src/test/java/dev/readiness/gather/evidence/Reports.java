package dev.readiness.gather.evidence;

import dev.readiness.facts.Evidence;
import dev.readiness.facts.Origin;
import dev.readiness.facts.evidence.BenchmarkLimits;
import dev.readiness.facts.evidence.EvidenceFacts;
import dev.readiness.facts.evidence.EvidenceFacts.Item;
import dev.readiness.facts.evidence.ExpectedReport;
import dev.readiness.facts.evidence.FindingLimits;
import dev.readiness.facts.evidence.ReportFormat;
import dev.readiness.facts.evidence.ToolReport;
import dev.readiness.facts.policy.EvidenceSettings;
import dev.readiness.gather.WorkTree;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Reports on disk, gathered for real. */
record Reports(Path root) {

    static ExpectedReport expected(String path) {
        return expected(path, Optional.empty());
    }

    static ExpectedReport expected(String path, Optional<ReportFormat> format) {
        return new ExpectedReport(
                Origin.of("readiness.yml", 2),
                path,
                Optional.empty(),
                format,
                true,
                Optional.empty(),
                FindingLimits.DEFAULT,
                BenchmarkLimits.NONE);
    }

    void write(String path, byte[] bytes) throws IOException {
        Path file = root.resolve(path);
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
    }

    /** What becomes of a report with that text. */
    Item item(String json) throws IOException {
        write("target/report.json", json.getBytes(StandardCharsets.UTF_8));
        return items(expected("target/report.json")).get(0);
    }

    /** What a report with that text says. */
    ToolReport read(String json) throws IOException {
        return ((Item.Read) item(json)).report();
    }

    /** Why a report is not read, with its place. */
    String refusal(String json) throws IOException {
        Item.Unreadable unreadable = (Item.Unreadable) item(json);
        return unreadable.doubt().at() + " " + unreadable.doubt().reason();
    }

    List<Item> items(ExpectedReport... wanted) {
        return ((Evidence.Known<EvidenceFacts>)
                        new EvidenceGatherer(new WorkTree(root)).gather(new EvidenceSettings(List.of(wanted))))
                .fact()
                .items();
    }
}
