package dev.readiness.mojo;

import dev.readiness.core.Admission;
import dev.readiness.core.Engine;
import dev.readiness.core.Gate;
import dev.readiness.core.Judgement;
import dev.readiness.core.Policy;
import dev.readiness.core.ReadinessException;
import dev.readiness.core.Report;
import dev.readiness.core.Run;
import dev.readiness.core.Scope;
import dev.readiness.core.Stage;
import dev.readiness.facts.Evidence;
import dev.readiness.facts.Facts;
import dev.readiness.facts.operations.OperationalDiff;
import dev.readiness.facts.policy.Ratchet;
import dev.readiness.facts.policy.ReleaseSettings;
import dev.readiness.facts.project.BuildMachine;
import dev.readiness.facts.project.GuardFacts;
import dev.readiness.facts.project.ReactorFacts;
import dev.readiness.facts.project.UploadedPom;
import dev.readiness.gather.assembly.Assembly;
import dev.readiness.gather.cache.Observations;
import dev.readiness.gather.git.GitGatherer;
import dev.readiness.gather.mark.MarkedTree;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.SessionData;
import org.jspecify.annotations.Nullable;

/**
 * What the modules of one session have found so far. Lives in the session's own data, never in a static field, so that a
 * daemon does not carry it into the next build.
 */
final class ReactorSession {

    private static final String KEY = "dev.readiness.reactor";

    private final MavenSession session;
    private final RepositorySystem repositories;
    private final Root root;
    private final Policy policy;
    private final Engine engine;
    private final Assembly assembly;
    private final ReportFiles reports;
    private final Verdicts verdicts;
    private final Pending pending = new Pending("check");
    private final Set<String> skipped = new TreeSet<>();
    private final Set<Report.Open> said = ConcurrentHashMap.newKeySet();
    private final SortedMap<String, Facts> facts = new TreeMap<>();
    private final SortedMap<String, List<Judgement>> judgements = new TreeMap<>();
    private Optional<Report> concluded = Optional.empty();

    private ReactorSession(MavenSession session, RepositorySystem repositories, String plugin, Optional<String> stage) {
        SessionTranslator translator = new SessionTranslator(session);
        Basis basis = Basis.of(session, plugin);
        Observations observed = new Observations(basis.tree());
        this.session = session;
        this.repositories = repositories;
        this.root = basis.root();
        this.policy = basis.policy().policy();
        basis.expressions().check(policy.custom());
        Stage asked = translator.stage(stage, policy.admission().uploads());
        ReactorFacts reactor = translator.reactor(root, skipped);
        MarkedTree tree =
                new MarkedTree(asked == Stage.DEPLOY ? observed : basis.tree(), translator.buildDirectories(root));
        this.engine = basis.engine(asked, reactor.root().isSnapshot(), reactor.today(), tree);
        this.assembly = new Assembly(
                tree,
                root.directory(),
                policy.facts()
                        .with(ReactorFacts.class, reactor)
                        .with(BuildMachine.class, new SessionTranslator(session).machine(System.getenv()))
                        .build(),
                plugin,
                System.getenv(),
                new LocalPoms(session.getRepositorySession()));
        Path directory = translator.reportDirectory();
        this.reports = new ReportFiles(root, directory, plugin, basis.rules());
        this.verdicts = new Verdicts(basis, observed, session.getStartTime().toInstant(), directory);
    }

    /**
     * The state of this session; the first module makes it.
     *
     * @throws ReadinessException when another class loader holds it, because modules name different plugin dependencies
     */
    static ReactorSession of(
            MavenSession session, RepositorySystem repositories, PluginDescriptor plugin, @Nullable String stage) {
        SessionData data = session.getRepositorySession().getData();
        synchronized (data) {
            Object state = data.get(KEY);
            if (state == null) {
                state = new ReactorSession(session, repositories, plugin.getVersion(), Optional.ofNullable(stage));
                data.set(KEY, state);
            }
            if (state instanceof ReactorSession ours) {
                return ours;
            }
            throw new ReadinessException(
                    "This build loads the readiness plugin more than once, so no run sees all modules",
                    "declare the plugin's version and <dependencies> once, in pluginManagement of the parent");
        }
    }

    /** The state of this session, when a module has made it. */
    static Optional<ReactorSession> existing(MavenSession session) {
        SessionData data = session.getRepositorySession().getData();
        synchronized (data) {
            return data.get(KEY) instanceof ReactorSession ours ? Optional.of(ours) : Optional.empty();
        }
    }

    Admission admission() {
        return policy.admission();
    }

    Gate gate() {
        return policy.gate();
    }

    Stage stage() {
        return engine.stage();
    }

    /** Where the report goes; what is there of an earlier run is gone. */
    ReportFiles reports() {
        forgetEarlierRun();
        return reports;
    }

    /** Takes note of a module that is not judged. */
    void skip(MavenProject project) {
        forgetEarlierRun();
        synchronized (facts) {
            skipped.add(project.getArtifactId());
        }
    }

    /** A build that breaks half way, or skips the check, must not pass on an old verdict. */
    private void forgetEarlierRun() {
        synchronized (facts) {
            if (facts.isEmpty()) {
                reports.forget();
                verdicts.forget();
            }
        }
    }

    boolean isClosedBy(List<Judgement> some) {
        return !reportOf(some).isReady();
    }

    private Report reportOf(List<Judgement> some) {
        return new Report(stage(), Optional.empty(), some, gate());
    }

    boolean isSkipped(MavenProject project) {
        synchronized (facts) {
            return skipped.contains(project.getArtifactId());
        }
    }

    /** The judgements on a module; empty when it was not judged. */
    Optional<List<Judgement>> judgements(MavenProject project) {
        synchronized (facts) {
            return Optional.ofNullable(
                    judgements.get(root.path(project.getBasedir().toPath())));
        }
    }

    /** The report on the whole; empty as long as modules have yet to report. */
    Optional<Report> concluded() {
        synchronized (facts) {
            return concluded;
        }
    }

    /** Modules that will yet be judged. */
    List<MavenProject> waiting() {
        return pending.waiting(session);
    }

    /** What is known of a module; gathered when asked for. */
    Facts facts(MavenProject project) {
        Facts module = assembly.module(
                ModuleTranslator.facts(project, root),
                SourcesTranslator.sources(project, root, new RuntimeClassPath(project, session, repositories)));
        boolean alive = GuardSign.isLeft(session, project);
        return module.part()
                .with(
                        GuardFacts.class,
                        ModuleTranslator.guard(project, root, session.getProjects(), stage() == Stage.DEPLOY, alive))
                .lazily(UploadedPom.class, () -> new PomTranslator(project, root)
                        .uploaded(session.getSystemProperties()))
                .build();
    }

    /** Gathers and judges one module. */
    List<Judgement> judge(MavenProject project) {
        forgetEarlierRun();
        String path = root.path(project.getBasedir().toPath());
        Facts module = facts(project);
        List<Judgement> judged = engine.judge(Scope.MODULE, path, module);
        verdicts.module(project, reportOf(judged), module);
        synchronized (facts) {
            facts.put(path, module);
            judgements.put(path, judged);
        }
        return judged;
    }

    /** What is yet to be printed: several modules may find the same in a file of the root. */
    List<Judgement> unsaid(List<Judgement> some) {
        return some.stream()
                .map(one ->
                        one.keeping(finding -> said.add(new Report.Open(one.rule(), finding, one.severityOf(finding)))))
                .toList();
    }

    /**
     * Takes note that the module has reported. After the last one it judges the reactor as a whole and writes the report; empty
     * when others are to come, or when no module was judged at all.
     */
    Optional<Report> conclude(MavenProject project) {
        synchronized (facts) {
            if (!pending.isLast(project, session) || judgements.isEmpty()) {
                return Optional.empty();
            }
            ReactorFacts reactor = new SessionTranslator(session).reactor(root, skipped);
            List<Judgement> all = new ArrayList<>();
            judgements.values().forEach(all::addAll);
            Facts together = together(reactor, facts);
            all.addAll(engine.judge(Scope.REACTOR, ".", together));
            Report whole = Run.conclude(engine, all, together, reactor.partial());
            reports.write(whole, facts.values());
            verdicts.reactor(whole, together, facts.values());
            assembly.close();
            concluded = Optional.of(whole);
            return concluded;
        }
    }

    /** All that is known, and how the rules end: as this session has judged, else as it would. Nothing is left on disk. */
    Survey survey() {
        synchronized (facts) {
            SortedMap<String, Facts> known = known();
            ReactorFacts reactor = new SessionTranslator(session).reactor(root, skipped);
            Facts together = together(reactor, known);
            Report whole = concluded.orElseGet(() -> {
                List<Judgement> all = new ArrayList<>(engine.judge(Scope.REACTOR, ".", together));
                known.forEach((path, module) -> all.addAll(engine.judge(Scope.MODULE, path, module)));
                return Run.conclude(engine, all, together, reactor.partial());
            });
            return new Survey(whole, told(together, known), List.copyOf(known.values()), assembly::close);
        }
    }

    /** The repository; who asks for it closes it. */
    GitGatherer git() {
        return assembly.git();
    }

    /** How the policy wants releases named and written down. */
    ReleaseSettings release() {
        return policy.release();
    }

    /** What operators must know since the last release, the API included; nothing is judged for it. Reads the repository. */
    Evidence<OperationalDiff> operationalDiff() {
        synchronized (facts) {
            SortedMap<String, Facts> known = known();
            ReactorFacts reactor = new SessionTranslator(session).reactor(root, skipped);
            return told(together(reactor, known), known).evidence(OperationalDiff.class);
        }
    }

    private Facts together(ReactorFacts reactor, SortedMap<String, Facts> modules) {
        return assembly.reactor(reactor, modules)
                .part()
                .lazily(
                        Ratchet.class,
                        () -> Baselines.ratchet(
                                engine.baseline(),
                                assembly.git(),
                                reactor.root().version()))
                .build();
    }

    private Facts told(Facts reactor, SortedMap<String, Facts> modules) {
        return new ApiComparisons(assembly, session, repositories, root).in(reactor, modules);
    }

    /** The facts of every module of the session, judged or not, by path. */
    private SortedMap<String, Facts> known() {
        SortedMap<String, Facts> known = new TreeMap<>();
        for (MavenProject project : session.getProjects()) {
            known.put(root.path(project.getBasedir().toPath()), facts(project));
        }
        known.putAll(facts);
        return known;
    }
}
