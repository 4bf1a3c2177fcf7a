package dev.readiness.facts.view;

import dev.readiness.facts.Evidence;
import dev.readiness.facts.Fact;
import dev.readiness.facts.Facts;
import dev.readiness.facts.config.ConfigFacts;
import dev.readiness.facts.config.EnvFileFacts;
import dev.readiness.facts.coverage.Counter;
import dev.readiness.facts.coverage.CoverageFacts;
import dev.readiness.facts.coverage.TestFacts;
import dev.readiness.facts.git.GitFacts;
import dev.readiness.facts.git.ReleaseTag;
import dev.readiness.facts.git.TagFacts;
import dev.readiness.facts.git.WorkTreeFacts;
import dev.readiness.facts.project.ModuleFacts;
import dev.readiness.facts.project.ReactorFacts;
import dev.readiness.facts.project.RuntimeArtifacts;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** The facts of one module as expressions see them; each is gathered when an expression first asks for it. */
public final class FactsView {

    private final Facts facts;
    private final Touched touched;

    private FactsView(Facts facts, Touched touched) {
        this.facts = facts;
        this.touched = touched;
    }

    /**
     * The value of the variable {@code facts}.
     *
     * @param touched takes note of what is asked for
     */
    public static ViewMap of(Facts facts, Touched touched) {
        FactsView view = new FactsView(facts, touched);
        SortedMap<String, Supplier<Answer>> sections = new TreeMap<>();
        sections.put("project", () -> view.section("project", ModuleFacts.class, FactsView::project));
        sections.put("reactor", () -> view.section("reactor", ReactorFacts.class, FactsView::reactor));
        sections.put("configuration", view::configuration);
        sections.put("environment", () -> view.section("environment", EnvFileFacts.class, FactsView::environment));
        sections.put("coverage", () -> view.section("coverage", CoverageFacts.class, FactsView::coverage));
        sections.put("tests", () -> view.section("tests", TestFacts.class, FactsView::tests));
        sections.put("git", view::git);
        sections.put(
                "runtime",
                () -> view.one(RuntimeArtifacts.class, artifacts -> Answer.known(sorted(artifacts.names()))));
        return view.map("facts", sections);
    }

    private Answer configuration() {
        return one(ConfigFacts.class, config -> Answer.known(new ConfigurationView(config).map(touched)));
    }

    private static void project(ModuleFacts module, BiConsumer<String, Object> out) {
        out.accept("groupId", module.groupId());
        out.accept("artifactId", module.artifactId());
        out.accept("version", module.version());
        out.accept("snapshot", module.isSnapshot());
        out.accept("path", module.path());
        out.accept("packaging", module.packaging());
        out.accept("plugins", new TreeMap<>(module.plugins()));
        TreeMap<String, Object> dependencies = new TreeMap<>();
        module.references().stream()
                .filter(reference -> reference.kind().equals("dependency"))
                .forEach(reference -> dependencies.put(reference.coordinates(), reference.version()));
        out.accept("dependencies", dependencies);
    }

    private static void reactor(ReactorFacts reactor, BiConsumer<String, Object> out) {
        out.accept(
                "modules",
                sorted(reactor.modules().stream().map(ModuleFacts::coordinates).toList()));
        out.accept("partial", reactor.partial().isPresent());
    }

    private static void environment(EnvFileFacts files, BiConsumer<String, Object> out) {
        files.files()
                .forEach(file -> out.accept(file.path(), sorted(file.variables().keySet())));
    }

    private static void coverage(CoverageFacts coverage, BiConsumer<String, Object> out) {
        for (Counter.Type type : Counter.Type.values()) {
            Counter counter = coverage.counters().get(type);
            if (!counter.isEmpty()) {
                out.accept(type.word(), 100.0 * counter.covered() / counter.total());
            }
        }
    }

    private static void tests(TestFacts tests, BiConsumer<String, Object> out) {
        out.accept("run", (long) tests.run());
        for (TestFacts.Result result : TestFacts.Result.values()) {
            String name =
                    switch (result) {
                        case FAILED -> "failed";
                        case ERROR -> "errors";
                        case SKIPPED -> "skipped";
                        case FLAKY -> "flaky";
                    };
            out.accept(name, (long) tests.cases(result).size());
        }
    }

    private Answer git() {
        SortedMap<String, Supplier<Answer>> git = new TreeMap<>();
        git.put("branch", () -> one(GitFacts.class, head -> Answer.of(head.branch(), "nobody knows the branch")));
        git.put("commit", () -> one(GitFacts.class, head -> Answer.of(head.head(), "there is no commit yet")));
        git.put("detached", () -> one(GitFacts.class, head -> Answer.known(head.detached())));
        git.put("shallow", () -> one(GitFacts.class, head -> Answer.known(head.shallow())));
        git.put("clean", () -> one(WorkTreeFacts.class, files -> Answer.known(files.isClean())));
        git.put(
                "lastRelease",
                () -> one(
                        TagFacts.class,
                        tags -> Answer.of(tags.lastRelease().map(ReleaseTag::name), "there is no release yet")));
        return Answer.known(map("facts.git", git));
    }

    private <T extends Fact> Answer section(
            String name, Class<T> kind, BiConsumer<T, BiConsumer<String, Object>> fill) {
        return one(kind, fact -> {
            SortedMap<String, Supplier<Answer>> answers = new TreeMap<>();
            fill.accept(fact, (key, value) -> answers.put(key, () -> Answer.known(value)));
            return Answer.known(map("facts." + name, answers));
        });
    }

    private <T extends Fact> Answer one(Class<T> kind, Function<T, Answer> answer) {
        Evidence<T> evidence = facts.evidence(kind);
        if (evidence instanceof Evidence.Known<T> known) {
            return answer.apply(known.fact());
        }
        return evidence instanceof Evidence.Unknown<T> unknown
                ? new Answer.Unknown(unknown.reason() + " (" + unknown.at() + ")")
                : new Answer.Absent(((Evidence.Absent<T>) evidence).reason());
    }

    private ViewMap map(String name, SortedMap<String, Supplier<Answer>> answers) {
        return new ViewMap(name, answers, touched, Optional.empty(), UnaryOperator.identity());
    }

    private static List<String> sorted(Collection<String> texts) {
        return texts.stream().sorted().toList();
    }
}
