package dev.readiness.mojo;

import dev.readiness.core.Admission;
import dev.readiness.core.Judged;
import dev.readiness.core.Objection;
import dev.readiness.core.Verdict;
import dev.readiness.facts.Facts;
import dev.readiness.facts.project.ModuleFacts;
import dev.readiness.facts.project.ReactorFacts;
import dev.readiness.gather.assembly.Assembly;
import dev.readiness.gather.cache.Digest;
import dev.readiness.gather.cache.Inputs;
import dev.readiness.render.VerdictParser;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.SessionData;

/** Decides whether a module may upload: by what this session has judged, else by the verdict of an earlier job. */
public final class Gatekeeper {

    private static final String CARRIED = "dev.readiness.carried";

    private static final String UPLOADS = "dev.readiness.uploads";
    private static final String SKIP = "readiness.skip";

    private static final String GET_ONE =
            "bind readiness:check to verify, or run mvn verify -Dreadiness.stage=deploy and carry the file along";

    private final MavenSession session;

    public Gatekeeper(MavenSession session) {
        this.session = session;
    }

    /**
     * The answer.
     *
     * @param objections why not; empty when it may
     * @param remarks what is allowed, and yet to be said
     * @param basis on what it rests, for people
     */
    public record Answer(List<Objection> objections, List<String> remarks, String basis) {
        public Answer {
            objections = List.copyOf(objections);
            remarks = List.copyOf(remarks);
        }

        public boolean isOpen() {
            return objections.isEmpty();
        }
    }

    /** Whether the module may upload now. */
    public Answer ask(MavenProject module, Upload upload) {
        Optional<ReactorSession> reactor = ReactorSession.existing(session);
        Admission admission =
                reactor.map(ReactorSession::admission).orElseGet(() -> carried().admission());
        Map<String, String> skips = skips();
        List<Objection> objections = new ArrayList<>();
        List<String> remarks = new ArrayList<>();
        skips.forEach((property, value) -> admission
                .allows(property)
                .ifPresentOrElse(
                        reason -> remarks.add(property + " is " + value + ", which the policy allows: " + reason),
                        () -> objections.add(new Objection(
                                property + " is " + value + " in a build that uploads",
                                "drop it, or allow it with a reason under gate.skips in readiness.yml"))));
        boolean excused = admission.allows(SKIP).isPresent();
        if (judgesItself(reactor)) {
            if (excused && skips.containsKey(SKIP)) {
                objections.addAll(OwnJudgement.failures(session));
                return new Answer(objections, remarks, "the policy's leave to skip the check");
            }
            objections.addAll(reactor.map(own -> new OwnJudgement(own, session).objections(module, upload, excused))
                    .orElseGet(() -> List.of(OwnJudgement.unjudged(module))));
            return new Answer(objections, remarks, "this build's own verdict");
        }
        objections.addAll(carried().objections());
        return new Answer(objections, remarks, carried().basis());
    }

    /** A build that runs the check anywhere is judged by that alone, also before its first module was. */
    private boolean judgesItself(Optional<ReactorSession> reactor) {
        return reactor.isPresent()
                || session.getProjects().stream().anyMatch(module -> Pending.runsCheck(module, session));
    }

    /** Goals that the policy adds to those known to upload; none when it says nothing of them. */
    public List<String> uploads() {
        SessionData data = session.getRepositorySession().getData();
        synchronized (data) {
            if (data.get(UPLOADS) instanceof List<?> known) {
                return known.stream().map(String.class::cast).toList();
            }
            Root root = new SessionTranslator(session).root();
            List<String> uploads = root.policyMentions("uploads") || root.policyMentions("extends")
                    ? Basis.of(session, PluginVersion.own())
                            .policy()
                            .policy()
                            .admission()
                            .uploads()
                    : List.of();
            data.set(UPLOADS, uploads);
            return uploads;
        }
    }

    /** What was judged earlier, as it looks from this checkout. */
    private record Carried(Admission admission, List<Objection> objections, String basis) {}

    private Carried carried() {
        SessionData data = session.getRepositorySession().getData();
        synchronized (data) {
            if (data.get(CARRIED) instanceof Carried known) {
                return known;
            }
            Carried carried = examine();
            data.set(CARRIED, carried);
            return carried;
        }
    }

    private Carried examine() {
        SessionTranslator translator = new SessionTranslator(session);
        Basis basis = Basis.of(session, PluginVersion.own());
        Admission admission = basis.policy().policy().admission();
        Path file = translator.reportDirectory().resolve(Verdicts.FILE);
        String shown = basis.root().path(file);
        Optional<byte[]> bytes = Verdicts.bytes(file);
        if (bytes.isEmpty()) {
            return new Carried(
                    admission, List.of(new Objection("there is no verdict: " + shown + " is missing", GET_ONE)), shown);
        }
        Optional<Verdict> verdict = VerdictParser.read(bytes.get(), Digest::of);
        if (verdict.isEmpty()) {
            return new Carried(
                    admission,
                    List.of(new Objection(
                            shown + " is not as the plugin wrote it: edited, broken or of another version", GET_ONE)),
                    shown);
        }
        ReactorFacts reactor = translator.reactor(basis.root(), Set.of());
        Facts settings = basis.policy()
                .policy()
                .facts()
                .with(ReactorFacts.class, reactor)
                .build();
        try (Assembly assembly =
                new Assembly(basis.tree(), basis.tree().root(), settings, basis.plugin(), System.getenv())) {
            Verdict given = verdict.get();
            Judged now = basis.judgedWithChanges(
                    assembly.shared(),
                    reactor.modules().stream().map(ModuleFacts::edition).toList(),
                    Inputs.again(given.judged().inputs(), basis.tree(), translator.buildDirectories(basis.root())));
            return new Carried(
                    admission,
                    given.objections(now, session.getStartTime().toInstant(), admission.maxAge()),
                    "the verdict of " + given.at() + " in " + shown);
        }
    }

    /** What the command line leaves out, or MAVEN_OPTS, which wins in Maven. */
    private Map<String, String> skips() {
        TreeMap<String, String> skips = new TreeMap<>();
        for (String name : List.of("skipTests", "maven.test.skip", "maven.test.failure.ignore", SKIP)) {
            String value = session.getSystemProperties()
                    .getProperty(name, session.getUserProperties().getProperty(name, "false"));
            if (value.isEmpty() || value.equalsIgnoreCase("true")) {
                skips.put(name, "true");
            }
        }
        return skips;
    }
}
