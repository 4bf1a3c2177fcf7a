package dev.readiness.mojo;

import dev.readiness.core.Policy;
import dev.readiness.core.ReadinessException;
import dev.readiness.facts.Evidence;
import dev.readiness.facts.Fact;
import dev.readiness.facts.Facts;
import dev.readiness.facts.documents.Document.Mention;
import dev.readiness.facts.documents.DocumentFacts;
import dev.readiness.facts.git.SemanticVersion;
import dev.readiness.facts.operations.OperationalDiff;
import dev.readiness.facts.project.BuildMachine;
import dev.readiness.facts.project.ModuleFacts;
import dev.readiness.facts.project.ReactorFacts;
import dev.readiness.gather.ProjectTree;
import dev.readiness.gather.assembly.Assembly;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.RepositorySystem;

/**
 * All that is known of a project under a version: the one that it has, or the one that it is about to get.
 *
 * @param reactor with that version
 * @param facts of the reactor as a whole
 */
record ReleaseSituation(Basis basis, ReactorFacts reactor, Facts facts, Assembly assembly) implements AutoCloseable {

    /** As it stands. */
    static ReleaseSituation now(MavenSession session, RepositorySystem repositories, Basis basis) {
        return of(session, repositories, basis, basis.tree(), reactor(session, basis.root()));
    }

    /** As it will be: files that are about to be written, and the version that is released. */
    ReleaseSituation planned(
            MavenSession session, RepositorySystem repositories, ProjectTree tree, SemanticVersion version) {
        return of(session, repositories, basis, tree, reactor.as(version.toString()));
    }

    private static ReactorFacts reactor(MavenSession session, Root root) {
        ReactorFacts reactor = new SessionTranslator(session).reactor(root, Set.of());
        reactor.partial().ifPresent(partial -> {
            throw new ReadinessException(
                    "A part of the project cannot be released: " + partial,
                    "run the release at the root, without -pl, -rf and -N");
        });
        return reactor;
    }

    private static ReleaseSituation of(
            MavenSession session, RepositorySystem repositories, Basis basis, ProjectTree tree, ReactorFacts reactor) {
        Root root = basis.root();
        Policy policy = basis.policy().policy();
        Assembly assembly = new Assembly(
                tree,
                root.directory(),
                policy.facts()
                        .with(ReactorFacts.class, reactor)
                        .with(BuildMachine.class, new SessionTranslator(session).machine(System.getenv()))
                        .build(),
                basis.plugin(),
                System.getenv(),
                new LocalPoms(session.getRepositorySession()));
        SortedMap<String, Facts> modules = new TreeMap<>();
        for (MavenProject project : session.getProjects()) {
            String path = root.path(project.getBasedir().toPath());
            ModuleFacts module = reactor.modules().stream()
                    .filter(one -> one.path().equals(path))
                    .findFirst()
                    .orElseThrow();
            modules.put(
                    path,
                    assembly.module(
                            module,
                            SourcesTranslator.sources(
                                    project, root, new RuntimeClassPath(project, session, repositories))));
        }
        Facts whole = new ApiComparisons(assembly, session, repositories, root)
                .in(assembly.reactor(reactor, modules), modules);
        return new ReleaseSituation(basis, reactor, whole, assembly);
    }

    /** A fact without which nothing can be planned; empty when there is nothing to know. */
    <T extends Fact> Optional<T> known(Class<T> kind) {
        return known(facts.evidence(kind));
    }

    static <T extends Fact> Optional<T> known(Evidence<T> evidence) {
        if (evidence instanceof Evidence.Unknown<T> unknown) {
            throw new ReadinessException(
                    unknown.at() + ": " + unknown.reason(), "mend it first: the version rests on it");
        }
        return evidence instanceof Evidence.Known<T> known ? Optional.of(known.fact()) : Optional.empty();
    }

    /** What operators have to do; a comparison that is impossible asks for nothing, and a rule says that it is. */
    Optional<OperationalDiff> diff() {
        return facts.find(OperationalDiff.class);
    }

    /** Where documents show versions of the project. */
    List<Mention> mentions() {
        return facts.find(DocumentFacts.class).stream()
                .flatMap(DocumentFacts::all)
                .flatMap(document -> document.mentions().stream())
                .toList();
    }

    @Override
    public void close() {
        assembly.close();
    }
}
