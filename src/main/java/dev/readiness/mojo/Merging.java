package dev.readiness.mojo;

import dev.readiness.core.Judged;
import dev.readiness.core.Objection;
import dev.readiness.core.Report;
import dev.readiness.core.shard.Join;
import dev.readiness.core.shard.Joined;
import dev.readiness.core.shard.Named;
import dev.readiness.core.shard.Shard;
import dev.readiness.facts.Facts;
import dev.readiness.facts.coverage.ChangedCoverage;
import dev.readiness.facts.project.ModuleFacts;
import dev.readiness.facts.project.ReactorFacts;
import dev.readiness.gather.assembly.Assembly;
import dev.readiness.gather.cache.Inputs;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.MavenProject;

/** Judges a reactor by what shards have found on its modules. */
final class Merging {

    private final MavenSession session;
    private final Basis basis;
    private final List<String> built;
    private final ReactorFacts reactor;
    private final List<Named> shards;
    private final SortedMap<String, String> inputs = new TreeMap<>();

    /**
     * Reads the shards; what an earlier run has left is gone, lest it be taken for the word of this one.
     *
     * @param places where they are
     */
    Merging(MavenSession session, String plugin, List<String> places) {
        SessionTranslator translator = new SessionTranslator(session);
        this.session = session;
        this.basis = Basis.of(session, plugin);
        this.built = translator.buildDirectories(basis.root());
        this.reactor = translator.reactor(basis.root(), Set.of());
        Path directory = translator.reportDirectory();
        new ReportFiles(basis.root(), directory, plugin, basis.rules()).forget();
        new OutputFile(directory.resolve(Verdicts.FILE)).forget();
        this.shards = new ShardFiles(basis.root()).read(places);
    }

    /** What the first shard was asked, and so all of them. */
    String stage() {
        return shards.get(0).shard().stage().word();
    }

    /** What the shards say together, with every reason not to believe them. */
    Joined joined() {
        Joined joined = Join.of(
                shards,
                reactor.modules().stream().map(ModuleFacts::path).toList(),
                reactor.root().isSnapshot());
        List<Objection> all = new ArrayList<>(objections());
        reactor.partial()
                .ifPresent(why -> all.add(new Objection(
                        "this run does not see the whole reactor: " + why, "merge without -pl, -rf and -N")));
        all.addAll(joined.objections());
        return new Joined(joined.parts(), joined.missing(), all, joined.skips(), joined.changed(), joined.at());
    }

    private List<Objection> objections() {
        List<Objection> objections = new ArrayList<>();
        try (Assembly assembly = basis.assembly(basis.tree(), reactor, session)) {
            for (Named one : shards) {
                Judged then = seenHere(one.shard());
                Judged now = basis.judgedWithChanges(
                        assembly.shared(),
                        reactor.modules().stream()
                                .filter(module ->
                                        one.shard().part(module.path()).isPresent())
                                .map(ModuleFacts::edition)
                                .toList(),
                        Inputs.again(then.inputs(), basis.tree(), built));
                objections.addAll(one.shard().objections(one.file(), then, now));
                now.inputs().forEach((path, digest) -> inputs.merge(path, digest, Inputs::known));
            }
        }
        return objections;
    }

    /** What a shard has read of what any checkout has. */
    private Judged seenHere(Shard shard) {
        return shard.judged()
                .outside(
                        built, reactor.modules().stream().map(ModuleFacts::path).toList());
    }

    /** Judges the whole in this session, as if all of it had been built here. */
    Report judge(Joined joined, ReactorSession here) {
        for (MavenProject project : session.getProjects()) {
            String path = basis.root().path(project.getBasedir().toPath());
            Optional.ofNullable(joined.parts().get(path))
                    .ifPresent(part -> here.take(
                            path,
                            Shards.facts(here.facts(project), part),
                            part.results().stream()
                                    .map(ended -> ended.judgement(here.engine(), path))
                                    .toList()));
        }
        Facts together = here.together(Shards.gap(joined), joined.skips())
                .part()
                .lazily(ChangedCoverage.class, joined::changed)
                .build();
        return here.conclude(together, joined.at(), inputs);
    }
}
