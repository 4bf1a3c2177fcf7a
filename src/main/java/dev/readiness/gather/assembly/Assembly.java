package dev.readiness.gather.assembly;

import dev.readiness.facts.Evidence;
import dev.readiness.facts.Facts;
import dev.readiness.facts.changelog.ChangelogFacts;
import dev.readiness.facts.config.ConfigFacts;
import dev.readiness.facts.config.EnvFileFacts;
import dev.readiness.facts.config.SpringFacts;
import dev.readiness.facts.coverage.ChangedCoverage;
import dev.readiness.facts.coverage.CoverageFacts;
import dev.readiness.facts.coverage.ReactorCoverage;
import dev.readiness.facts.coverage.TestFacts;
import dev.readiness.facts.documents.DocumentFacts;
import dev.readiness.facts.documents.ReleaseDocuments;
import dev.readiness.facts.evidence.EvidenceFacts;
import dev.readiness.facts.git.GitFacts;
import dev.readiness.facts.git.HistoryFacts;
import dev.readiness.facts.git.ReleaseTag;
import dev.readiness.facts.git.TagFacts;
import dev.readiness.facts.git.WorkTreeFacts;
import dev.readiness.facts.migration.MigrationFacts;
import dev.readiness.facts.operations.ApiFacts;
import dev.readiness.facts.operations.ModuleOperations;
import dev.readiness.facts.operations.OperationalDiff;
import dev.readiness.facts.operations.Operations;
import dev.readiness.facts.policy.CoverageSettings;
import dev.readiness.facts.policy.DocumentSettings;
import dev.readiness.facts.policy.EvidenceSettings;
import dev.readiness.facts.policy.ProductionSettings;
import dev.readiness.facts.policy.ReleaseSettings;
import dev.readiness.facts.project.ApplicationFacts;
import dev.readiness.facts.project.ModuleFacts;
import dev.readiness.facts.project.ReactorFacts;
import dev.readiness.facts.project.RuntimeArtifacts;
import dev.readiness.facts.release.PlannedRelease;
import dev.readiness.gather.ClassPath;
import dev.readiness.gather.ProjectTree;
import dev.readiness.gather.api.ApiGatherer;
import dev.readiness.gather.api.ReleasedArtifacts;
import dev.readiness.gather.application.ApplicationGatherer;
import dev.readiness.gather.changelog.ChangelogGatherer;
import dev.readiness.gather.config.ConfigGatherer;
import dev.readiness.gather.config.ModuleFiles;
import dev.readiness.gather.coverage.CoverageGatherer;
import dev.readiness.gather.coverage.ReactorCoverageGatherer;
import dev.readiness.gather.documents.DocumentGatherer;
import dev.readiness.gather.documents.ReleaseDocumentGatherer;
import dev.readiness.gather.env.EnvFileGatherer;
import dev.readiness.gather.env.ReactorEnvFiles;
import dev.readiness.gather.evidence.EvidenceGatherer;
import dev.readiness.gather.git.GitGatherer;
import dev.readiness.gather.migrations.MigrationGatherer;
import dev.readiness.gather.pom.ExternalPoms;
import dev.readiness.gather.tests.TestGatherer;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/** The facts of a project, each gathered when a rule first asks. Close it to let go of the repository. */
public final class Assembly implements AutoCloseable {

    private final ProjectTree tree;
    private final CoverageGatherer coverages;
    private final TestGatherer tests;
    private final ConfigGatherer configs;
    private final Once<EnvFileGatherer> envFiles;
    private final MigrationGatherer migrations;
    private final GitGatherer git;
    private final Facts shared;
    private final ReleaseComparison comparison;
    private final ChangeComparison changes;

    /**
     * Where a module's facts are found.
     *
     * @param mainSources directories of main sources, relative to the root, generated ones included
     * @param testSources directories of test sources, relative to the root
     */
    public record Sources(ModuleFiles files, List<String> mainSources, List<String> testSources, ClassPath classPath) {
        public Sources {
            mainSources = List.copyOf(mainSources);
            testSources = List.copyOf(testSources);
        }
    }

    /**
     * Prepares to gather.
     *
     * @param root of the work tree
     * @param settings what the policy asks for, and the reactor
     * @param plugin version of the plugin; what another version has cached is not read
     * @param environment variables of the build, of which only those that name a CI server's branch are read
     */
    public Assembly(ProjectTree tree, Path root, Facts settings, String plugin, Map<String, String> environment) {
        this(tree, root, settings, plugin, environment, ExternalPoms.NONE);
    }

    /**
     * Prepares to gather, with POMs of others at hand.
     *
     * @param external parents and bills of materials that the project takes from elsewhere
     */
    public Assembly(
            ProjectTree tree,
            Path root,
            Facts settings,
            String plugin,
            Map<String, String> environment,
            ExternalPoms external) {
        ProductionSettings production = settings.get(ProductionSettings.class);
        ReleaseSettings release = settings.get(ReleaseSettings.class);
        String version = settings.get(ReactorFacts.class).root().version();
        this.tree = tree;
        this.coverages = new CoverageGatherer(tree);
        this.tests = new TestGatherer(tree, production.profiles());
        this.configs = new ConfigGatherer(tree, production, plugin);
        this.git = new GitGatherer(root, release.tags(), environment);
        this.comparison = new ReleaseComparison(tree, git, configs, production.profiles(), external);
        this.changes = new ChangeComparison(tree, git);
        this.migrations = new MigrationGatherer(tree, production.profiles(), git);
        this.envFiles = new Once<>(() -> new EnvFileGatherer(tree, git.index()));
        this.shared = settings.part()
                .lazily(PlannedRelease.class, () -> planned(settings.evidence(PlannedRelease.class)))
                .lazily(GitFacts.class, git::head)
                .lazily(WorkTreeFacts.class, git::workTree)
                .lazily(TagFacts.class, git::tags)
                .lazily(HistoryFacts.class, () -> git.historyOf(version))
                .lazily(ChangelogFacts.class, () -> new ChangelogGatherer().gather(tree, release))
                .build();
    }

    /** Most builds release nothing; a report says so in these words. */
    private static Evidence<PlannedRelease> planned(Evidence<PlannedRelease> evidence) {
        return evidence instanceof Evidence.Absent ? Evidence.absent("no release is planned") : evidence;
    }

    /** The repository, as it is read for the facts; closed with them. */
    public GitGatherer git() {
        return git;
    }

    /** The facts that all modules share. */
    public Facts shared() {
        return shared;
    }

    /** The facts of one module, over those that all modules share. */
    public Facts module(ModuleFacts module, Sources sources) {
        ModuleFiles files = sources.files();
        changes.add(sources);
        comparison.classPaths().put(files.module(), sources.classPath());
        Once<ConfigGatherer.Gathered> config = new Once<>(() -> configs.gather(files, sources.classPath()));
        return shared.part()
                .with(ModuleFacts.class, module)
                .lazily(ConfigFacts.class, () -> config.get().config())
                .lazily(SpringFacts.class, () -> config.get().spring())
                .lazily(EnvFileFacts.class, () -> envFiles.get().files(files.module()))
                .lazily(CoverageFacts.class, () -> coverages.gather(module, files.build(), files.output()))
                .lazily(
                        ApplicationFacts.class,
                        () -> ApplicationGatherer.gather(tree, module, files, sources.classPath()))
                .lazily(MigrationFacts.class, () -> migrations.gather(files.module(), files.resources()))
                .lazily(
                        RuntimeArtifacts.class,
                        () -> Evidence.known(new RuntimeArtifacts(
                                sources.classPath().artifacts().keySet())))
                .lazily(TestFacts.class, () -> tests.gather(module, files.build(), sources.testSources()))
                .build();
    }

    /**
     * What differs in a module's API from the jar of its last release, for whoever tells people: it asks repositories.
     *
     * @param module its facts
     * @param output where its classes are compiled to
     */
    public Evidence<ApiFacts> api(Facts module, String output, ReleasedArtifacts released) {
        ModuleFacts facts = module.get(ModuleFacts.class);
        if (!facts.packaging().equals("jar")
                || module.find(ApplicationFacts.class).isPresent()) {
            return Evidence.absent("the module is no library");
        }
        Optional<ReleaseTag> before = shared.find(TagFacts.class).flatMap(tags -> tags.before(facts.version()));
        return before.isPresent()
                ? new ApiGatherer(tree).gather(facts.path(), output, before.get(), released)
                : Evidence.absent("there is no release to compare with");
    }

    /**
     * The facts of the reactor as a whole.
     *
     * @param reactor as it stands when the last module reports
     * @param modules the facts of those that reported, by path
     */
    public Facts reactor(ReactorFacts reactor, SortedMap<String, Facts> modules) {
        Once<List<ModuleOperations>> now = new Once<>(() -> comparison.now(reactor));
        return shared.part()
                .with(ReactorFacts.class, reactor)
                .lazily(Operations.class, () -> comparison.operations(now.get(), reactor))
                .lazily(OperationalDiff.class, () -> comparison.diff(now.get(), reactor))
                .lazily(EvidenceFacts.class, () -> new EvidenceGatherer(tree)
                        .gather(shared.get(EvidenceSettings.class)))
                .lazily(ReactorCoverage.class, () -> coverage(modules.values()))
                .lazily(
                        ChangedCoverage.class,
                        () -> changes.gather(reactor, modules, shared.get(CoverageSettings.class)))
                .lazily(DocumentFacts.class, () -> new DocumentGatherer(tree)
                        .gather(
                                reactor,
                                shared.get(DocumentSettings.class),
                                shared.get(ReleaseSettings.class),
                                () -> modules.values().stream().anyMatch(facts -> facts.find(ApplicationFacts.class)
                                        .isPresent())))
                .lazily(ReleaseDocuments.class, () -> new ReleaseDocumentGatherer(tree)
                        .gather(reactor, shared.get(ReleaseSettings.class)))
                .lazily(
                        EnvFileFacts.class,
                        () -> ReactorEnvFiles.gather(
                                tree,
                                modules.keySet(),
                                modules.values().stream()
                                        .map(facts -> facts.evidence(EnvFileFacts.class))
                                        .toList()))
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
