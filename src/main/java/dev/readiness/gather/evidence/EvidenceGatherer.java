package dev.readiness.gather.evidence;

import dev.readiness.facts.Evidence;
import dev.readiness.facts.Origin;
import dev.readiness.facts.evidence.EvidenceFacts;
import dev.readiness.facts.evidence.EvidenceFacts.Baseline;
import dev.readiness.facts.evidence.EvidenceFacts.Item;
import dev.readiness.facts.evidence.ExpectedReport;
import dev.readiness.facts.evidence.ReportFormat;
import dev.readiness.facts.evidence.ToolReport;
import dev.readiness.facts.evidence.ToolReport.Doubt;
import dev.readiness.facts.policy.EvidenceSettings;
import dev.readiness.gather.ProjectTree;
import dev.readiness.gather.ProjectTree.Content;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the reports that the policy names; without such no file is looked at. */
public final class EvidenceGatherer {

    private static final long LIMIT = 64_000_000;

    private final ProjectTree tree;
    private final ReportPaths paths;

    public EvidenceGatherer(ProjectTree tree) {
        this.tree = tree;
        this.paths = new ReportPaths(tree);
    }

    public Evidence<EvidenceFacts> gather(EvidenceSettings settings) {
        if (settings.reports().isEmpty()) {
            return Evidence.absent("the policy names no reports of other tools");
        }
        List<Item> items = new ArrayList<>();
        for (ExpectedReport wanted : settings.reports()) {
            if (wanted.isPattern()) {
                List<ReportPaths.Found> found = paths.matching(wanted.path());
                found.forEach(file -> items.add(item(wanted, file.path(), file.written())));
                if (found.isEmpty()) {
                    items.add(new Item.Missing(wanted));
                }
            } else {
                items.add(item(wanted, wanted.path(), paths.written(wanted.path())));
            }
        }
        return Evidence.known(new EvidenceFacts(items));
    }

    private Item item(ExpectedReport wanted, String path, Optional<Instant> written) {
        Content content = tree.read(path, LIMIT);
        if (content instanceof Content.Missing) {
            return new Item.Missing(wanted);
        }
        try {
            ToolReport report = read(path, content, wanted.format());
            return new Item.Read(
                    wanted,
                    path,
                    written,
                    report,
                    wanted.benchmarks().baseline().map(this::baseline));
        } catch (IOException e) {
            return new Item.Unreadable(wanted, doubt(path, e));
        }
    }

    private Baseline baseline(String path) {
        Content content = tree.read(path, LIMIT);
        if (content instanceof Content.Missing) {
            return new Baseline(path, List.of(), Optional.of(new Doubt(Origin.of(path), "is missing")));
        }
        try {
            return new Baseline(
                    path, read(path, content, Optional.of(ReportFormat.JMH)).benchmarks(), Optional.empty());
        } catch (IOException e) {
            return new Baseline(path, List.of(), Optional.of(doubt(path, e)));
        }
    }

    private ToolReport read(String path, Content content, Optional<ReportFormat> format) throws IOException {
        if (content instanceof Content.Bytes file) {
            return new ReportFile(path, tree).read(() -> new ByteArrayInputStream(file.bytes()), format);
        }
        throw new UnreadableReportException(
                0, content instanceof Content.Refused refused ? refused.reason() : "is missing");
    }

    private static Doubt doubt(String path, IOException e) {
        return e instanceof UnreadableReportException unreadable
                ? new Doubt(Origin.of(path, unreadable.line()), unreadable.reason())
                : new Doubt(Origin.of(path), "cannot be read");
    }
}
