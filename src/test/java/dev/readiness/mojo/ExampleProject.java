package dev.readiness.mojo;

import dev.readiness.core.Engine;
import dev.readiness.core.Judgement;
import dev.readiness.core.Policy;
import dev.readiness.core.Report;
import dev.readiness.core.RuleSet;
import dev.readiness.core.Run;
import dev.readiness.core.Scope;
import dev.readiness.core.Stage;
import dev.readiness.facts.Facts;
import dev.readiness.facts.policy.Ratchet;
import dev.readiness.facts.project.BuildMachine;
import dev.readiness.facts.project.GuardFacts;
import dev.readiness.facts.project.ModuleFacts;
import dev.readiness.facts.project.ReactorFacts;
import dev.readiness.facts.project.UploadedPom;
import dev.readiness.gather.WorkTree;
import dev.readiness.gather.assembly.Assembly;
import dev.readiness.gather.git.GitFixture;
import dev.readiness.gather.policy.ParentPolicies;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.apache.maven.model.InputSource;
import org.apache.maven.model.Model;
import org.apache.maven.model.Resource;
import org.apache.maven.model.io.xpp3.MavenXpp3ReaderEx;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.pull.XmlPullParserException;

/**
 * A project on disk, gathered and judged for real but without Maven; a page's examples are written as one.
 *
 * @param plan the line of the history that plans a release
 */
public record ExampleProject(Path directory, Optional<String> plan) {

    private static final String POM = """
            <project>
              <modelVersion>4.0.0</modelVersion>
              <groupId>com.acme</groupId>
              <artifactId>shop</artifactId>
              <version>1.0.0</version>
            </project>
            """;

    ExampleProject(Path directory) {
        this(directory, Optional.empty());
    }

    /** Writes the examples and plays the history. */
    static ExampleProject write(Path directory, List<RuleExample> examples) throws IOException {
        Files.writeString(directory.resolve("pom.xml"), POM);
        for (RuleExample example : examples) {
            if (!example.isHistory()) {
                Path file = directory.resolve(example.path());
                Files.createDirectories(file.getParent());
                Files.writeString(file, example.text());
            }
        }
        List<String> steps = examples.stream()
                .filter(RuleExample::isHistory)
                .flatMap(history -> history.text().lines())
                .filter(line -> !line.isBlank())
                .toList();
        Map<Boolean, List<String>> planned =
                steps.stream().collect(Collectors.partitioningBy(line -> line.startsWith("release ")));
        if (!steps.isEmpty()) {
            play(directory, planned.get(false));
        }
        return new ExampleProject(directory, planned.get(true).stream().findFirst());
    }

    /** The report, and all that was known of the only module and of the reactor. */
    public record Judged(Report report, Facts module, Facts reactor) {}

    /** A directory that holds whatever it holds; it gets the usual POM when it has none. */
    public static ExampleProject in(Path directory) throws IOException {
        if (!Files.exists(directory.resolve("pom.xml"))) {
            Files.writeString(directory.resolve("pom.xml"), POM);
        }
        return new ExampleProject(directory);
    }

    Report judge(RuleSet rules) {
        return judge(rules, rules, Stage.DEPLOY, judged -> {}).report();
    }

    /** @param asked of the rules that the policy may name */
    Report judge(RuleSet rules, RuleSet asked) {
        return judge(rules, asked, Stage.DEPLOY, judged -> {}).report();
    }

    public Judged judge(RuleSet rules, Stage stage, Consumer<Judged> look) {
        return judge(rules, rules, stage, look);
    }

    /**
     * Judges as of 2026-06-30.
     *
     * @param look at the facts, while the repository is still open
     */
    private Judged judge(RuleSet rules, RuleSet asked, Stage stage, Consumer<Judged> look) {
        Root root = new Root(directory);
        WorkTree tree = new WorkTree(directory);
        Policy policy = PolicySource.read(tree, rules, ExampleProject.class.getClassLoader(), ParentPolicies.NONE)
                .policy();
        MavenProject project = project();
        ModuleFacts module = ModuleTranslator.facts(project, root);
        ReactorFacts reactor = new ReactorFacts(
                List.of(module),
                Optional.empty(),
                LocalDate.of(2026, 6, 30),
                ModuleTranslator.skips(project.getProperties()));
        try (Assembly assembly = new Assembly(
                tree,
                directory,
                policy.facts()
                        .with(ReactorFacts.class, reactor)
                        .with(BuildMachine.class, new BuildMachine(Instant.parse("2026-06-30T12:00:00Z"), true))
                        .build(),
                "test",
                Map.of())) {
            Engine engine =
                    new Engine(asked, policy, Baselines.read(tree), stage, module.isSnapshot(), reactor.today());
            Facts facts = assembly.module(
                            module,
                            SourcesTranslator.sources(project, root, new ExampleClassPath(project.getDependencies())))
                    .part()
                    .with(GuardFacts.class, ModuleTranslator.guard(project, root, List.of(project), true, false))
                    .lazily(UploadedPom.class, () -> new PomTranslator(project, root).uploaded(new Properties()))
                    .build();
            List<Judgement> judgements = new ArrayList<>(engine.judge(Scope.MODULE, ".", facts));
            Facts gathered = assembly.reactor(reactor, new TreeMap<>(Map.of(".", facts)))
                    .part()
                    .lazily(Ratchet.class, () -> Baselines.ratchet(engine.baseline(), assembly.git(), module.version()))
                    .build();
            Facts whole = plan.map(line -> new ExampleRelease(directory).planned(line, gathered, policy.release()))
                    .orElse(gathered);
            judgements.addAll(engine.judge(Scope.REACTOR, ".", whole));
            Judged judged = new Judged(Run.conclude(engine, judgements, whole, Optional.empty()), facts, whole);
            look.accept(judged);
            return judged;
        }
    }

    MavenProject project() {
        Path pom = directory.resolve("pom.xml");
        try (InputStream in = Files.newInputStream(pom)) {
            InputSource source = new InputSource();
            source.setLocation(pom.toString());
            Model model = new MavenXpp3ReaderEx().read(in, true, source);
            MavenProject project = new MavenProject(model);
            project.setFile(pom.toFile());
            project.setOriginalModel(model);
            addIfThere(project.getCompileSourceRoots(), "src/main/java");
            addIfThere(project.getTestCompileSourceRoots(), "src/test/java");
            if (project.getBuild().getFinalName() == null) {
                project.getBuild().setFinalName(model.getArtifactId() + "-" + model.getVersion());
            }
            project.getBuild().setDirectory(directory.resolve("target").toString());
            project.getBuild()
                    .setOutputDirectory(directory.resolve("target/classes").toString());
            Resource resources = new Resource();
            resources.setDirectory(directory.resolve("src/main/resources").toString());
            project.getBuild().addResource(resources);
            return project;
        } catch (IOException | XmlPullParserException e) {
            throw new IllegalStateException("The example's pom.xml cannot be read", e);
        }
    }

    private void addIfThere(List<String> roots, String source) {
        if (Files.isDirectory(directory.resolve(source))) {
            roots.add(directory.resolve(source).toString());
        }
    }

    private static void play(Path directory, List<String> steps) {
        try (GitFixture git = GitFixture.init(directory)) {
            Map<String, String> hidden = new TreeMap<>();
            ExampleRelease release = new ExampleRelease(directory);
            steps.stream().filter(line -> !release.step(line)).forEach(line -> step(git, hidden, line));
        }
    }

    private static void step(GitFixture git, Map<String, String> hidden, String line) {
        String[] words = line.split(" ", 2);
        switch (words[0]) {
            case "hide" -> hidden.put(words[1], git.take(words[1]));
            case "show" -> git.write(words[1], hidden.remove(words[1]));
            case "commit" -> git.commit(words[1].replace("\\n", "\n"));
            case "compile" -> compile(git.root());
            case "write" -> git.write(words[1], "left behind\n");
            case "tag" -> {
                if (words[1].startsWith("-a ")) {
                    git.annotatedTag(words[1].substring(3));
                } else if (words[1].startsWith("-s ")) {
                    git.signedTag(words[1].substring(3), "PGP");
                } else {
                    git.tag(words[1]);
                }
            }
            default -> throw new IllegalArgumentException("No step of a history: " + line);
        }
    }

    /** What the build does before it is judged: for examples that need classes. */
    private static void compile(Path root) {
        try (Stream<Path> files = Files.walk(root.resolve("src/main/java"))) {
            Stream<String> sources = files.map(Path::toString).filter(path -> path.endsWith(".java"));
            ToolProvider.getSystemJavaCompiler()
                    .run(
                            null,
                            null,
                            null,
                            Stream.concat(
                                            Stream.of(
                                                    "-d",
                                                    root.resolve("target/classes")
                                                            .toString()),
                                            sources)
                                    .toArray(String[]::new));
            Path report = root.resolve("target/site/jacoco/jacoco.xml");
            Files.write(report, Files.readAllBytes(report)); // which is made after the classes
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
