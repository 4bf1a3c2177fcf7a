package dev.readiness.mojo;

import dev.readiness.core.Engine;
import dev.readiness.core.Gate;
import dev.readiness.core.Judgement;
import dev.readiness.core.Policy;
import dev.readiness.core.ReadinessException;
import dev.readiness.core.Report;
import dev.readiness.core.RuleSet;
import dev.readiness.core.Run;
import dev.readiness.core.Scope;
import dev.readiness.core.Stage;
import dev.readiness.facts.Facts;
import dev.readiness.facts.project.ReactorFacts;
import dev.readiness.gather.WorkTree;
import dev.readiness.gather.assembly.Assembly;
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
    private final Engine engine;
    private final Assembly assembly;
    private final String plugin;
    private final ReportFile report;
    private final Pending pending = new Pending();
    private final Set<String> skipped = new TreeSet<>();
    private final Set<Report.Open> said = ConcurrentHashMap.newKeySet();
    private final SortedMap<String, Facts> facts = new TreeMap<>();
    private final SortedMap<String, List<Judgement>> judgements = new TreeMap<>();

    private ReactorSession(MavenSession session, RepositorySystem repositories, String plugin, Optional<String> stage) {
        SessionTranslator translator = new SessionTranslator(session);
        ClassLoader loader = ReactorSession.class.getClassLoader();
        RuleSet rules = RuleSet.installed(loader);
        this.session = session;
        this.plugin = plugin;
        this.repositories = repositories;
        this.root = translator.root();
        WorkTree tree = new WorkTree(root.directory());
        Policy policy = PolicySource.read(tree, rules, loader);
        ReactorFacts reactor = translator.reactor(root, skipped);
        this.engine = new Engine(
                rules, policy, translator.stage(stage), reactor.root().isSnapshot(), reactor.today());
        this.assembly = new Assembly(
                tree, policy.facts().with(ReactorFacts.class, reactor).build(), plugin, System.getenv());
        this.report = ReportFile.in(translator.reportDirectory());
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

    Gate gate() {
        return engine.policy().gate();
    }

    Stage stage() {
        return engine.stage();
    }

    String reportPath() {
        return root.path(report.path());
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
                report.forget();
            }
        }
    }

    /** Whether no other module of this session will report after this one. */
    boolean isLast(MavenProject project) {
        return pending.isLast(project, session);
    }

    boolean isClosedBy(List<Judgement> some) {
        return !new Report(stage(), Optional.empty(), some, gate()).isReady();
    }

    /** What is known of a module; gathered when asked for. */
    Facts facts(MavenProject project) {
        return assembly.module(
                ModuleTranslator.facts(project, root),
                SourcesTranslator.sources(project, root, new RuntimeClassPath(project, session, repositories)));
    }

    /** Gathers and judges one module. */
    List<Judgement> judge(MavenProject project) {
        forgetEarlierRun();
        String path = root.path(project.getBasedir().toPath());
        Facts module = facts(project);
        List<Judgement> judged = engine.judge(Scope.MODULE, path, module);
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

    /** Judges the reactor as a whole and writes the report; empty when no module was judged at all. */
    Optional<Report> conclude() {
        synchronized (facts) {
            if (judgements.isEmpty()) {
                return Optional.empty();
            }
            ReactorFacts reactor = new SessionTranslator(session).reactor(root, skipped);
            List<Judgement> all = new ArrayList<>();
            judgements.values().forEach(all::addAll);
            all.addAll(engine.judge(Scope.REACTOR, ".", assembly.reactor(reactor, facts)));
            Report whole = Run.conclude(engine, all, reactor.partial());
            report.write(whole, plugin);
            assembly.close();
            return Optional.of(whole);
        }
    }
}
