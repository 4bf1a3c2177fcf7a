package dev.readiness.mojo;

import dev.readiness.core.Baseline;
import dev.readiness.core.Engine;
import dev.readiness.core.Judged;
import dev.readiness.core.Marks;
import dev.readiness.core.RuleSet;
import dev.readiness.core.Stage;
import dev.readiness.core.Suppressions;
import dev.readiness.facts.Facts;
import dev.readiness.facts.git.GitFacts;
import dev.readiness.facts.git.WorkTreeFacts;
import dev.readiness.facts.mark.Mark;
import dev.readiness.facts.project.BuildMachine;
import dev.readiness.facts.project.ReactorFacts;
import dev.readiness.gather.ProjectTree;
import dev.readiness.gather.WorkTree;
import dev.readiness.gather.assembly.Assembly;
import dev.readiness.gather.cache.Digest;
import dev.readiness.gather.mark.MarkedTree;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.apache.maven.execution.MavenSession;

/** A checkout and what it is judged by. */
record Basis(
        String plugin,
        Root root,
        WorkTree tree,
        RuleSet rules,
        PolicySource policy,
        SessionExpressions expressions,
        Baseline baseline) {

    static Basis of(MavenSession session, String plugin) {
        Root root = new SessionTranslator(session).root();
        WorkTree tree = new WorkTree(root.directory());
        RuleSet rules = RuleSet.installed(Basis.class.getClassLoader());
        PolicySource policy = PolicySource.of(session, root, rules);
        SessionExpressions expressions = new SessionExpressions(session);
        RuleSet all = rules.with(policy.policy().custom().stream()
                .map(custom -> custom.entry(expressions))
                .toList());
        return new Basis(plugin, root, tree, all, policy, expressions, Baselines.read(tree));
    }

    /** What asks the rules. */
    Engine engine(Stage stage, boolean snapshot, LocalDate today, MarkedTree marked) {
        return new Engine(rules, policy.policy(), baseline, stage, snapshot, today, suppressions(marked));
    }

    /** What comments in the files accept. */
    private Suppressions suppressions(MarkedTree marked) {
        return new Suppressions(rules, policy.policy().locks(), new Marks() {
            @Override
            public List<Mark> in(String path) {
                return marked.in(path);
            }

            @Override
            public List<Mark> all() {
                return marked.all();
            }
        });
    }

    /** What gathers the facts, in this session and beside these modules. */
    Assembly assembly(ProjectTree files, ReactorFacts reactor, MavenSession session) {
        return new Assembly(
                files,
                root.directory(),
                policy.policy()
                        .facts()
                        .with(ReactorFacts.class, reactor)
                        .with(BuildMachine.class, new SessionTranslator(session).machine(System.getenv()))
                        .build(),
                plugin,
                System.getenv(),
                new LocalPoms(session.getRepositorySession()));
    }

    /** What a verdict of a build that uploads nothing rests on: the files are not looked at again. */
    Judged judged(Facts facts, Collection<String> modules, SortedMap<String, String> inputs) {
        return judged(facts.find(GitFacts.class).flatMap(GitFacts::head), modules, List.of(), inputs);
    }

    /** With what differs from the commit; a work tree whose state cannot be had is tied to no commit. */
    Judged judgedWithChanges(Facts facts, Collection<String> modules, SortedMap<String, String> inputs) {
        Optional<WorkTreeFacts> files = facts.find(WorkTreeFacts.class);
        return files.isEmpty()
                ? judged(Optional.empty(), modules, List.of(), inputs)
                : judged(
                        facts.find(GitFacts.class).flatMap(GitFacts::head),
                        modules,
                        files.get().changed(),
                        inputs);
    }

    private Judged judged(
            Optional<String> head, Collection<String> modules, List<String> changed, SortedMap<String, String> inputs) {
        String ids = Digest.of(String.join("\n", rules.ids()));
        String accepted =
                baseline.equals(Baseline.NONE) ? policy.digest() : Digest.of(policy.digest() + "\n" + baseline);
        return new Judged(plugin, ids, accepted, head, List.copyOf(modules), changed, inputs);
    }
}
