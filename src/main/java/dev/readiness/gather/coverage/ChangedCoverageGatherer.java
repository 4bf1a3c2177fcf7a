package dev.readiness.gather.coverage;

import dev.readiness.facts.coverage.ChangedCoverage;
import dev.readiness.facts.coverage.ChangedLines;
import dev.readiness.facts.coverage.ChangedSource;
import dev.readiness.facts.coverage.LineRange;
import dev.readiness.gather.ProjectTree;
import dev.readiness.gather.coverage.MainSources.Part;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Joins the lines that changed with the reports that measured them, module by module. */
public final class ChangedCoverageGatherer {

    private final ProjectTree tree;
    private final MainSources sources;

    public ChangedCoverageGatherer(ProjectTree tree, MainSources sources) {
        this.tree = tree;
        this.sources = sources;
    }

    public ChangedCoverage gather(ChangedLines changed) {
        Map<Part, ModuleChanges> modules = new HashMap<>();
        List<ChangedSource> found = new ArrayList<>();
        for (Map.Entry<String, List<LineRange>> file : changed.files().entrySet()) {
            modules.computeIfAbsent(sources.part(file.getKey()), part -> new ModuleChanges(tree, sources, part))
                    .judge(file.getKey(), file.getValue())
                    .ifPresent(found::add);
        }
        return new ChangedCoverage(changed.since(), found);
    }
}
