package dev.readiness.mojo;

import dev.readiness.core.Judged;
import dev.readiness.core.Report;
import dev.readiness.core.Stage;
import dev.readiness.core.Verdict;
import dev.readiness.facts.Facts;
import dev.readiness.facts.git.WorkTreeFacts;
import dev.readiness.facts.project.ModuleFacts;
import dev.readiness.facts.project.ReactorFacts;
import dev.readiness.gather.cache.Digest;
import dev.readiness.gather.cache.Inputs;
import dev.readiness.gather.cache.Observations;
import dev.readiness.render.VerdictJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
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

    /** @param directory where the reports of the whole run go */
    Verdicts(Basis basis, Observations observed, Instant at, Path directory) {
        this.basis = basis;
        this.observed = observed;
        this.at = at;
        this.reactor = new OutputFile(directory.resolve(FILE));
    }

    void forget() {
        reactor.forget();
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
     */
    void reactor(Report report, Facts facts, Collection<Facts> judged) {
        List<String> modules =
                judged.stream().map(one -> one.get(ModuleFacts.class).edition()).toList();
        Judged rested = report.stage() == Stage.DEPLOY
                ? basis.judgedWithChanges(facts, modules, inputs(facts))
                : basis.judged(facts, modules, new TreeMap<>());
        write(reactor, Verdict.of(report, Optional.empty(), rested, at));
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
