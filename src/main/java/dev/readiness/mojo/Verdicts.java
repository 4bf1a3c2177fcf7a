package dev.readiness.mojo;

import dev.readiness.core.Judged;
import dev.readiness.core.Judgement;
import dev.readiness.core.Report;
import dev.readiness.core.Stage;
import dev.readiness.core.Verdict;
import dev.readiness.core.shard.Part;
import dev.readiness.core.shard.Shard;
import dev.readiness.facts.Evidence;
import dev.readiness.facts.Facts;
import dev.readiness.facts.coverage.ChangedCoverage;
import dev.readiness.facts.coverage.CoverageFacts;
import dev.readiness.facts.git.WorkTreeFacts;
import dev.readiness.facts.project.ModuleFacts;
import dev.readiness.facts.project.ReactorFacts;
import dev.readiness.gather.cache.Digest;
import dev.readiness.gather.cache.Inputs;
import dev.readiness.gather.cache.Observations;
import dev.readiness.render.VerdictJson;
import dev.readiness.render.shard.ShardJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.maven.project.MavenProject;

/** Gives the verdicts of a session and leaves them where a later job finds them. */
final class Verdicts {

    static final String FILE = "verdict.json";

    private static final long LIMIT = 50_000_000;

    /** More than any verdict has, in bytes. */
    private static final long LARGEST = 64L << 20;

    private final Basis basis;
    private final Observations observed;
    private final Instant at;
    private final OutputFile reactor;
    private final OutputFile shard;

    /** @param directory where the reports of the whole run go */
    Verdicts(Basis basis, Observations observed, Instant at, Path directory) {
        this.basis = basis;
        this.observed = observed;
        this.at = at;
        this.reactor = new OutputFile(directory.resolve(FILE));
        this.shard = new OutputFile(directory.resolve(Shards.FILE));
    }

    void forget() {
        reactor.forget();
    }

    /** What another shard left at the same place. */
    void forgetShard() {
        shard.forget();
    }

    /** When the verdicts of this build are given. */
    Instant at() {
        return at;
    }

    /** The verdict on one module; that of the directory where the reactor's will be is part of the reactor's. */
    void module(MavenProject project, Report report, Facts facts) {
        OutputFile file = new OutputFile(
                Path.of(project.getBuild().getDirectory()).resolve("readiness").resolve(FILE));
        if (!file.equals(reactor)) {
            String path = basis.root().path(project.getBasedir().toPath());
            Judged judged =
                    basis.judged(facts, List.of(facts.get(ModuleFacts.class).edition()), new TreeMap<>());
            write(file, Verdict.of(report, Optional.of(path), judged, at));
        }
    }

    /**
     * The verdict on the whole; that of a deploying build rests on every file that was read.
     *
     * @param judged what is known of the modules that were judged
     * @param given when it is given
     * @param others what other builds have read
     */
    void reactor(
            Report report, Facts facts, Collection<Facts> judged, Instant given, SortedMap<String, String> others) {
        List<String> modules = editions(judged);
        write(reactor, Verdict.of(report, Optional.empty(), rested(report.stage(), facts, modules, others), given));
    }

    private Judged rested(Stage stage, Facts facts, List<String> modules, SortedMap<String, String> others) {
        if (stage != Stage.DEPLOY) {
            return basis.judged(facts, modules, new TreeMap<>());
        }
        SortedMap<String, String> inputs = new TreeMap<>(others);
        inputs.putAll(inputs(facts));
        return basis.judgedWithChanges(facts, modules, inputs);
    }

    /** What a build of some modules leaves: its verdict, which opens nothing, and what the goal merge needs. */
    void shard(
            Report report,
            Facts facts,
            SortedMap<String, Facts> modules,
            SortedMap<String, List<Judgement>> judgements,
            boolean snapshot) {
        reactor(report, facts, modules.values(), at, new TreeMap<>());
        Evidence<ChangedCoverage> changed = facts.evidence(ChangedCoverage.class);
        // once more: what the changed lines have made the build read counts here too
        Judged rested = basis.judgedWithChanges(
                facts, editions(modules.values()), report.stage() == Stage.DEPLOY ? inputs(facts) : new TreeMap<>());
        List<Part> parts = new ArrayList<>();
        modules.forEach((path, module) -> parts.add(Part.of(
                path,
                module.get(ModuleFacts.class).hasMainSources(),
                module.evidence(CoverageFacts.class),
                judgements.getOrDefault(path, List.of()))));
        Shard whole = new Shard(
                report.stage(),
                snapshot,
                at,
                rested,
                new TreeMap<>(facts.get(ReactorFacts.class).skips()),
                changed,
                parts);
        shard.write(out -> out.write(ShardJson.bytes(whole, Digest::of)));
    }

    private static List<String> editions(Collection<Facts> modules) {
        return modules.stream().map(one -> one.get(ModuleFacts.class).edition()).toList();
    }

    private SortedMap<String, String> inputs(Facts facts) {
        facts.find(WorkTreeFacts.class).ifPresent(files -> files.changed().forEach(path -> observed.read(path, LIMIT)));
        List<String> modules = facts.get(ReactorFacts.class).modules().stream()
                .map(ModuleFacts::path)
                .toList();
        return Inputs.of(observed, modules);
    }

    private static void write(OutputFile file, Verdict verdict) {
        file.write(out -> out.write(VerdictJson.bytes(verdict, Digest::of)));
    }

    /** What is left at a place; nothing in it when it cannot be read, for that is no verdict. */
    static Optional<byte[]> bytes(Path file) {
        try {
            if (!Files.isRegularFile(file)) {
                return Optional.empty();
            }
            return Optional.of(Files.size(file) > LARGEST ? new byte[0] : Files.readAllBytes(file));
        } catch (IOException e) {
            return Optional.of(new byte[0]);
        }
    }
}
