package dev.readiness.gather.assembly;

import dev.readiness.facts.Evidence;
import dev.readiness.facts.Facts;
import dev.readiness.facts.Origin;
import dev.readiness.facts.coverage.ChangedCoverage;
import dev.readiness.facts.coverage.ChangedLines;
import dev.readiness.facts.coverage.CoverageFacts;
import dev.readiness.facts.git.GitFacts;
import dev.readiness.facts.policy.ChangedSettings;
import dev.readiness.facts.policy.CoverageSettings;
import dev.readiness.facts.project.ModuleFacts;
import dev.readiness.facts.project.ReactorFacts;
import dev.readiness.gather.ProjectTree;
import dev.readiness.gather.coverage.ChangedCoverageGatherer;
import dev.readiness.gather.coverage.MainSources;
import dev.readiness.gather.coverage.MainSources.Part;
import dev.readiness.gather.git.GitGatherer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentHashMap;

/** Coverage of the lines that changed; nothing is read unless the policy asks for it. */
final class ChangeComparison {

    private final ProjectTree tree;
    private final GitGatherer git;
    private final Map<String, Assembly.Sources> sources = new ConcurrentHashMap<>();

    ChangeComparison(ProjectTree tree, GitGatherer git) {
        this.tree = tree;
        this.git = git;
    }

    /** Takes note of where a module keeps its files. */
    void add(Assembly.Sources module) {
        sources.put(module.files().module(), module);
    }

    Evidence<ChangedCoverage> gather(ReactorFacts reactor, SortedMap<String, Facts> modules, CoverageSettings asked) {
        ChangedSettings settings = asked.changed();
        if (!settings.isRequired()) {
            return Evidence.absent("the policy asks for no coverage of changed lines");
        }
        if (git.head() instanceof Evidence.Absent<GitFacts> absent) {
            return Evidence.unknown(Origin.of("."), "what changed cannot be told, " + absent.reason());
        }
        List<Part> parts = modules.entrySet().stream()
                .flatMap(module -> Optional.ofNullable(sources.get(module.getKey())).stream()
                        .map(places -> part(module.getValue(), places)))
                .toList();
        MainSources main = new MainSources(tree, parts);
        Evidence<ChangedLines> changed =
                git.changedLines(settings.since(), reactor.root().version(), main::holds, MainSources::isSource);
        if (changed instanceof Evidence.Known<ChangedLines> known) {
            return Evidence.known(new ChangedCoverageGatherer(tree, main).gather(known.fact()));
        }
        return changed instanceof Evidence.Unknown<ChangedLines> unknown
                ? Evidence.unknown(unknown.at(), unknown.reason())
                : Evidence.absent(((Evidence.Absent<ChangedLines>) changed).reason());
    }

    private static Part part(Facts facts, Assembly.Sources sources) {
        return new Part(
                facts.get(ModuleFacts.class),
                facts.evidence(CoverageFacts.class),
                sources.mainSources(),
                sources.testSources(),
                sources.files().build(),
                sources.files().output());
    }
}
