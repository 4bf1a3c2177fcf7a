package dev.readiness.mojo;

import dev.readiness.core.Admission;
import dev.readiness.core.Engine;
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
import dev.readiness.facts.policy.ReleaseSettings;
import dev.readiness.facts.project.ReactorFacts;
import dev.readiness.gather.assembly.Assembly;
import dev.readiness.gather.cache.Observations;
import dev.readiness.gather.git.GitGatherer;
import dev.readiness.gather.mark.MarkedTree;
import dev.readiness.render.ConsoleReport;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.RepositorySystem;
import org.jspecify.annotations.Nullable;

/**
 * What the modules of one session have found so far. Lives in the session's own data, never in a static field, so that a
 * daemon does not carry it into the next build.
 */
final class ReactorSession {

    private final MavenSession session;
    private final Root root;
    private final Policy policy;
    private final Engine engine;
    private final Assembly assembly;
    private final Gathering gathering;
    private final ReportFiles reports;
    private final Verdicts verdicts;
    private final Pending pending = new Pending("check");
    private final Set<String> skipped = new TreeSet<>();
    private final ConsoleReport console;
    private final SortedMap<String, Facts> facts = new TreeMap<>();
    private final SortedMap<String, List<Judgement>> judgements = new TreeMap<>();
    private Optional<Report> concluded = Optional.empty();
    private boolean shard;

    private ReactorSession(MavenSession session, RepositorySystem repositories, String plugin, Optional<String> stage) {
        SessionTranslator translator = new SessionTranslator(session);
        Basis basis = Basis.of(session, plugin);
        Observations observed = new Observations(basis.tree());
        this.session = session;
        this.root = basis.root();
        this.policy = basis.policy().policy();
        this.console = new ConsoleReport(policy.gate());
        basis.expressions().check(policy.custom());
        Stage asked = translator.stage(stage, policy.admission().uploads());
        ReactorFacts reactor = translator.reactor(root, skipped);
        MarkedTree tree =
                new MarkedTree(asked == Stage.DEPLOY ? observed : basis.tree(), translator.buildDirectories(root));
        this.engine = basis.engine(asked, reactor.root().isSnapshot(), reactor.today(), tree);
        this.assembly = basis.assembly(tree, reactor, session);
        this.gathering = new Gathering(session, repositories, root, assembly, asked, basis.baseline());
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
        return SessionState.of(
                session,
                ReactorSession.class,
                () -> new ReactorSession(session, repositories, plugin.getVersion(), Optional.ofNullable(stage)));
    }

    /** The state of this session, when a module has made it. */
    static Optional<ReactorSession> existing(MavenSession session) {
        return SessionState.existing(session, ReactorSession.class);
    }

    Admission admission() {
        return policy.admission();
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
        return !reportOf(some, Optional.empty()).isReady();
    }

    private Report reportOf(List<Judgement> some, Optional<String> partial) {
        return new Report(stage(), partial, some, policy.gate());
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
        return gathering.module(project, shard ? new SessionTranslator(session).everyKnown() : session.getProjects());
    }

    /** Gathers and judges one module. */
    List<Judgement> judge(MavenProject project) {
        forgetEarlierRun();
        String path = root.path(project.getBasedir().toPath());
        Facts module = facts(project);
        List<Judgement> judged = engine.judge(Scope.MODULE, path, module);
        verdicts.module(project, reportOf(judged, Optional.empty()), module);
        take(path, module, judged);
        return judged;
    }

    /** What is printed, once. */
    ConsoleReport console() {
        return console;
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
            Facts together = gathering.together(reactor(), facts);
            return Optional.of(shard ? leave(together) : conclude(together, verdicts.at(), new TreeMap<>()));
        }
    }

    /**
     * Judges the whole, and writes the report and the verdict.
     *
     * @param together what is known of it
     * @param at when the verdict is given
     * @param inputs what other builds have read besides
     */
    Report conclude(Facts together, Instant at, SortedMap<String, String> inputs) {
        synchronized (facts) {
            Report whole = Run.whole(engine, ofModules(), together);
            reports.write(whole, together, facts.values());
            verdicts.reactor(whole, together, facts.values(), at, inputs);
            assembly.close();
            concluded = Optional.of(whole);
            return whole;
        }
    }

    private List<Judgement> ofModules() {
        return judgements.values().stream().flatMap(List::stream).toList();
    }

    /** Writes the report of a shard; the whole stays unjudged, so nothing may be uploaded by it. */
    private Report leave(Facts together) {
        Report part = reportOf(ofModules(), Optional.of(Shards.PARTIAL));
        reports.write(part, together, facts.values());
        verdicts.shard(part, together, facts, judgements, engine.snapshot());
        assembly.close();
        return part;
    }

    /** Whether this build judges its modules alone, and leaves what it finds for the goal merge, as any module says. */
    void beShard(boolean asked) {
        synchronized (facts) {
            shard |= asked;
            if (facts.isEmpty()) {
                verdicts.forgetShard();
            }
        }
    }

    /** Takes over what was found on a module elsewhere. */
    void take(String path, Facts module, List<Judgement> judged) {
        forgetEarlierRun();
        synchronized (facts) {
            facts.put(path, module);
            judgements.put(path, judged);
        }
    }

    /** What is known of the whole, as it was built in parts. */
    Facts together(Optional<String> gap, SortedMap<String, String> skips) {
        synchronized (facts) {
            return gathering.together(reactor().of(gap, skips), facts);
        }
    }

    Engine engine() {
        return engine;
    }

    /** All that is known, and how the rules end: as this session has judged, else as it would. Nothing is left on disk. */
    Survey survey() {
        synchronized (facts) {
            SortedMap<String, Facts> known = gathering.all(facts);
            ReactorFacts reactor = reactor();
            Facts together = gathering.together(reactor, known);
            Report whole = concluded.orElseGet(() -> Run.whole(
                    engine,
                    known.entrySet().stream()
                            .flatMap(one -> engine.judge(Scope.MODULE, one.getKey(), one.getValue()).stream())
                            .toList(),
                    together));
            return new Survey(whole, gathering.told(together, known), List.copyOf(known.values()), assembly::close);
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
            SortedMap<String, Facts> known = gathering.all(facts);
            ReactorFacts reactor = reactor();
            return gathering.told(gathering.together(reactor, known), known).evidence(OperationalDiff.class);
        }
    }

    private ReactorFacts reactor() {
        return new SessionTranslator(session).reactor(root, skipped);
    }
}
