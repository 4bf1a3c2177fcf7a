package dev.readiness.gather.coverage;

import dev.readiness.facts.Evidence;
import dev.readiness.facts.Origin;
import dev.readiness.facts.coverage.CoverageFacts;
import dev.readiness.facts.project.ModuleFacts;
import dev.readiness.gather.ProjectTree;
import dev.readiness.gather.xml.UnreadableXmlException;
import dev.readiness.gather.xml.XmlFile;
import java.util.ArrayList;
import java.util.List;

/**
 * Coverage of one module, from the JaCoCo XML reports that the jacoco-maven-plugin writes where it writes them by default.
 *
 * <p>{@code jacoco-aggregate} measures other modules, so it is never a module's own report: it is read only in a module
 * without main sources, and there it gives counters by group, one group a measured module.
 */
public final class CoverageGatherer {

    private static final List<String> OWN = List.of("site/jacoco", "site/jacoco-ut", "site/jacoco-it");
    private static final List<String> AGGREGATE = List.of("site/jacoco-aggregate");

    private final ProjectTree tree;

    public CoverageGatherer(ProjectTree tree) {
        this.tree = tree;
    }

    /**
     * Reads the reports of a module.
     *
     * @param build what its build writes to, relative to the root of the tree: "app/target"
     * @param output where its classes go: "app/target/classes"
     */
    public Evidence<CoverageFacts> gather(ModuleFacts module, String build, String output) {
        List<String> places = (module.hasMainSources() ? OWN : AGGREGATE)
                .stream().map(place -> ProjectTree.join(build, place)).toList();
        List<JacocoReport> reports = new ArrayList<>();
        try {
            for (String place : places) {
                String path = ProjectTree.join(place, "jacoco.xml");
                JacocoHandler handler = new JacocoHandler();
                if (XmlFile.read(tree, path, handler)) {
                    reports.add(handler.report(path));
                }
            }
        } catch (UnreadableXmlException e) {
            return e.evidence();
        }
        if (reports.isEmpty()) {
            return Evidence.absent("there is no jacoco.xml in \"" + String.join("\" or \"", places) + "\"");
        }
        if (reports.stream().allMatch(JacocoReport::isEmpty)) {
            return Evidence.unknown(Origin.of(reports.get(0).path()), "the JaCoCo report has no counters");
        }
        return Evidence.known(MergedReports.facts(reports, stale(reports, output)));
    }

    private List<Origin> stale(List<JacocoReport> reports, String output) {
        Freshness freshness = Freshness.of(tree, output);
        return reports.stream()
                .filter(report -> freshness.isStale(tree, report))
                .map(report -> Origin.of(report.path()))
                .toList();
    }
}
