package dev.readiness.mojo;

import dev.readiness.core.Engine;
import dev.readiness.core.Judgement;
import dev.readiness.core.ReadinessException;
import dev.readiness.core.Report;
import dev.readiness.core.Run;
import dev.readiness.core.Scope;
import dev.readiness.facts.Facts;
import dev.readiness.facts.project.ModuleFacts;
import dev.readiness.facts.project.ReactorFacts;
import dev.readiness.gather.assembly.Assembly;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.apache.maven.execution.MavenSession;
import org.eclipse.aether.SessionData;

/**
 * What the modules of one session have found so far. Lives in the session's own data, never in a static field, so that a
 * daemon does not carry it into the next build.
 */
final class ReactorRun {

    private static final String KEY = "dev.readiness.reactor";

    private final Engine engine;
    private final Assembly assembly;
    private final SortedMap<String, Module> modules = new TreeMap<>();

    private record Module(Facts facts, List<Judgement> judgements) {}

    ReactorRun(Engine engine, Assembly assembly) {
        this.engine = engine;
        this.assembly = assembly;
    }

    /**
     * The run of this session; the first module makes it.
     *
     * @throws ReadinessException when another class loader holds it, because modules name different plugin dependencies
     */
    static ReactorRun of(MavenSession session, Supplier<ReactorRun> first) {
        SessionData data = session.getRepositorySession().getData();
        synchronized (data) {
            Object run = data.get(KEY);
            if (run == null) {
                run = first.get();
                data.set(KEY, run);
            }
            if (run instanceof ReactorRun ours) {
                return ours;
            }
            throw new ReadinessException(
                    "This build loads the readiness plugin more than once, so no run sees all modules",
                    "declare the plugin's version and <dependencies> once, in pluginManagement of the parent");
        }
    }

    Engine engine() {
        return engine;
    }

    /** Gathers and judges one module. */
    List<Judgement> judge(ModuleFacts module, Assembly.Layout layout) {
        Facts facts = assembly.module(module, layout);
        List<Judgement> judgements = engine.judge(Scope.MODULE, module.path(), facts);
        synchronized (modules) {
            modules.put(module.path(), new Module(facts, judgements));
        }
        return judgements;
    }

    /** Judges the reactor as a whole, once its last module has reported. */
    Report conclude(ReactorFacts reactor) {
        synchronized (modules) {
            TreeMap<String, Facts> facts = new TreeMap<>();
            List<Judgement> judgements = new ArrayList<>();
            modules.forEach((path, module) -> {
                facts.put(path, module.facts());
                judgements.addAll(module.judgements());
            });
            judgements.addAll(engine.judge(Scope.REACTOR, ".", assembly.reactor(reactor, facts)));
            return Run.conclude(engine, judgements, reactor.partial());
        }
    }
}
