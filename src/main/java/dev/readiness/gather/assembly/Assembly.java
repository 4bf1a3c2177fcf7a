package dev.readiness.gather.assembly;

import dev.readiness.facts.Evidence;
import dev.readiness.facts.Facts;
import dev.readiness.facts.changelog.ChangelogFacts;
import dev.readiness.facts.coverage.CoverageFacts;
import dev.readiness.facts.coverage.ReactorCoverage;
import dev.readiness.facts.coverage.TestFacts;
import dev.readiness.facts.git.GitFacts;
import dev.readiness.facts.git.HistoryFacts;
import dev.readiness.facts.git.TagFacts;
import dev.readiness.facts.git.WorkTreeFacts;
import dev.readiness.facts.policy.CoverageSettings;
import dev.readiness.facts.policy.ProductionSettings;
import dev.readiness.facts.policy.ReleaseSettings;
import dev.readiness.facts.policy.SecretSettings;
import dev.readiness.facts.policy.TestSettings;
import dev.readiness.facts.project.ModuleFacts;
import dev.readiness.facts.project.ReactorFacts;
import dev.readiness.gather.ClassPath;
import dev.readiness.gather.WorkTree;
import dev.readiness.gather.changelog.ChangelogGatherer;
import dev.readiness.gather.coverage.CoverageGatherer;
import dev.readiness.gather.coverage.ReactorCoverageGatherer;
import dev.readiness.gather.git.GitGatherer;
import dev.readiness.gather.tests.TestGatherer;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/** The facts of a project, each gathered when a rule first asks. Close it to let go of the repository. */
public final class Assembly implements AutoCloseable {

    private final CoverageGatherer coverageGatherer;
    private final TestGatherer testGatherer;
    private final GitGatherer git;
    private final Facts shared;

    /**
     * Where a module keeps its files; paths are relative to the root.
     *
     * @param module its directory
     * @param resources directories of resources as people edit them
     * @param testSources directories of test sources
     * @param build what the build may write to, "target"
     * @param output where classes and processed resources go, "target/classes"
     */
    public record Layout(
            String module,
            List<String> resources,
            List<String> testSources,
            String build,
            String output,
            ClassPath classPath) {
        public Layout {
            resources = List.copyOf(resources);
            testSources = List.copyOf(testSources);
        }
    }

    /**
     * Prepares to gather.
     *
     * @param environment variables of the build, of which only those that name a CI server's branch are read
     */
    public Assembly(
            WorkTree tree,
            ReactorFacts reactor,
            ProductionSettings production,
            SecretSettings secrets,
            CoverageSettings coverage,
            TestSettings tests,
            ReleaseSettings release,
            Map<String, String> environment) {
        this.coverageGatherer = new CoverageGatherer(tree);
        this.testGatherer = new TestGatherer(tree, production.profiles());
        this.git = new GitGatherer(tree.root(), release.tags(), environment);
        this.shared = Facts.builder()
                .with(ReactorFacts.class, reactor)
                .with(ProductionSettings.class, production)
                .with(SecretSettings.class, secrets)
                .with(CoverageSettings.class, coverage)
                .with(TestSettings.class, tests)
                .with(ReleaseSettings.class, release)
                .lazily(GitFacts.class, git::head)
                .lazily(WorkTreeFacts.class, git::workTree)
                .lazily(TagFacts.class, git::tags)
                .lazily(HistoryFacts.class, git::history)
                .lazily(ChangelogFacts.class, () -> new ChangelogGatherer().gather(tree, release))
                .build();
    }

    /** The facts of one module, over those that all modules share. */
    public Facts module(ModuleFacts module, Layout layout) {
        return shared.part()
                .with(ModuleFacts.class, module)
                .lazily(CoverageFacts.class, () -> coverageGatherer.gather(module, layout.build(), layout.output()))
                .lazily(TestFacts.class, () -> testGatherer.gather(module, layout.build(), layout.testSources()))
                .build();
    }

    /**
     * The facts of the reactor as a whole.
     *
     * @param reactor as it stands when the last module reports
     * @param modules the facts of those that reported, by path
     */
    public Facts reactor(ReactorFacts reactor, SortedMap<String, Facts> modules) {
        return shared.part()
                .with(ReactorFacts.class, reactor)
                .lazily(ReactorCoverage.class, () -> coverage(modules.values()))
                .build();
    }

    private static Evidence<ReactorCoverage> coverage(Collection<Facts> modules) {
        return ReactorCoverageGatherer.gather(modules.stream()
                .map(facts -> new ReactorCoverageGatherer.Part(
                        facts.get(ModuleFacts.class), facts.evidence(CoverageFacts.class)))
                .toList());
    }

    @Override
    public void close() {
        git.close();
    }
}
