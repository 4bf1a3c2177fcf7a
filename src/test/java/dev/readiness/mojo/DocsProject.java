package dev.readiness.mojo;

import dev.readiness.core.Baseline;
import dev.readiness.core.Engine;
import dev.readiness.core.Judgement;
import dev.readiness.core.Policy;
import dev.readiness.core.Rule;
import dev.readiness.core.RuleSet;
import dev.readiness.core.Run;
import dev.readiness.core.Scope;
import dev.readiness.core.Stage;
import dev.readiness.facts.Facts;
import dev.readiness.facts.project.GuardFacts;
import dev.readiness.facts.project.ModuleFacts;
import dev.readiness.facts.project.ReactorFacts;
import dev.readiness.gather.ProjectTree.Content;
import dev.readiness.gather.WorkTree;
import dev.readiness.gather.assembly.Assembly;
import dev.readiness.gather.git.GitFixture;
import dev.readiness.gather.policy.ParentPolicies;
import dev.readiness.render.document.DocumentModel;
import dev.readiness.render.document.Documented;
import dev.readiness.render.document.Released;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.maven.model.InputSource;
import org.apache.maven.model.Model;
import org.apache.maven.model.Resource;
import org.apache.maven.model.io.xpp3.MavenXpp3ReaderEx;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.pull.XmlPullParserException;

/**
 * A project of {@code src/test/resources/documents} in a git repository of its own, gathered and judged for real but without Maven:
 * what stands in {@code first} is released, what stands in {@code second} is laid over it.
 */
record DocsProject(Path directory) {

    /** Those that documents are shown with: the set stays the same when rules are added. */
    private static final List<String> RULES = List.of(
            "changelog.version-described",
            "config.debug-off",
            "config.no-localhost",
            "secrets.no-fallback",
            "secrets.not-hardcoded",
            "spring.flyway-safe",
            "spring.h2-console-off",
            "spring.open-in-view-off",
            "tests.reports-present",
            "version.incremented",
            "version.no-snapshots",
            "version.semantic");

    private static final Path FIXTURES = Path.of("src/test/resources/documents");

    /** @param release the tag of what stands in {@code first}; empty when it was not released */
    static DocsProject play(String name, String release, Path directory) {
        try (GitFixture git = GitFixture.init(directory)) {
            git.write(".gitignore", "target/\n");
            Copy.of(FIXTURES.resolve(name).resolve("first"), directory);
            git.commit("feat: begin");
            if (!release.isEmpty()) {
                git.annotatedTag(release);
            }
            Path second = FIXTURES.resolve(name).resolve("second");
            if (Files.isDirectory(second)) {
                Copy.of(second, directory);
                git.commit("feat: go on");
            }
        }
        return new DocsProject(directory);
    }

    SortedMap<String, Object> model() {
        return model(List.of());
    }

    /** The model as of 2026-06-30 at stage deploy. */
    SortedMap<String, Object> model(List<Released> released) {
        Root root = new Root(directory);
        WorkTree tree = new WorkTree(directory);
        RuleSet rules = rules();
        Policy policy = PolicySource.read(tree, rules, DocsProject.class.getClassLoader(), ParentPolicies.NONE)
                .policy();
        List<MavenProject> projects = projects();
        ReactorFacts reactor = new ReactorFacts(
                projects.stream()
                        .map(project -> ModuleTranslator.facts(project, root))
                        .toList(),
                Optional.empty(),
                LocalDate.of(2026, 6, 30),
                Map.of());
        try (Assembly assembly = new Assembly(
                tree,
                directory,
                policy.facts().with(ReactorFacts.class, reactor).build(),
                "test",
                Map.of())) {
            SortedMap<String, Facts> modules = new TreeMap<>();
            for (MavenProject project : projects) {
                ModuleFacts module = ModuleTranslator.facts(project, root);
                modules.put(
                        module.path(),
                        assembly.module(
                                        module,
                                        SourcesTranslator.sources(
                                                project, root, new ExampleClassPath(project.getDependencies())))
                                .part()
                                .with(GuardFacts.class, ModuleTranslator.guard(project, root, projects, true, false))
                                .build());
            }
            Facts whole = assembly.reactor(reactor, modules);
            Engine engine = new Engine(
                    rules, policy, Baseline.NONE, Stage.DEPLOY, reactor.root().isSnapshot(), reactor.today());
            List<Judgement> judgements = new ArrayList<>(engine.judge(Scope.REACTOR, ".", whole));
            modules.forEach((path, facts) -> judgements.addAll(engine.judge(Scope.MODULE, path, facts)));
            String checklist = "docs/releases/v" + reactor.root().version().replace("-SNAPSHOT", "") + "/checklist.md";
            return DocumentModel.of(new Documented(
                    Run.conclude(engine, judgements, whole, Optional.empty()),
                    whole,
                    List.copyOf(modules.values()),
                    files(reactor),
                    released,
                    tree.read(checklist, 10_000) instanceof Content.Bytes bytes
                            ? Optional.of(bytes.utf8())
                            : Optional.empty(),
                    checklist));
        }
    }

    private static Map<String, String> files(ReactorFacts reactor) {
        Map<String, String> files = new TreeMap<>();
        for (ModuleFacts module : reactor.modules()) {
            files.put(
                    module.path(),
                    (module.path().equals(".") ? "" : module.path() + "/") + "target/" + module.artifactId() + "-"
                            + module.version() + ".jar");
        }
        return files;
    }

    private static RuleSet rules() {
        RuleSet installed = RuleSet.installed(DocsProject.class.getClassLoader());
        List<Rule> some = new ArrayList<>();
        RULES.forEach(id -> some.add(installed.find(id).orElseThrow().rule()));
        return RuleSet.of(some);
    }

    private List<MavenProject> projects() {
        List<MavenProject> projects = new ArrayList<>();
        MavenProject root = project(directory);
        projects.add(root);
        root.getModules().forEach(module -> projects.add(project(directory.resolve(module))));
        return projects;
    }

    private static MavenProject project(Path folder) {
        Path pom = folder.resolve("pom.xml");
        try (InputStream in = Files.newInputStream(pom)) {
            InputSource source = new InputSource();
            source.setLocation(pom.toString());
            Model model = new MavenXpp3ReaderEx().read(in, true, source);
            MavenProject project = new MavenProject(model);
            project.setFile(pom.toFile());
            project.setOriginalModel(model);
            project.getBuild().setDirectory(folder.resolve("target").toString());
            project.getBuild()
                    .setOutputDirectory(folder.resolve("target/classes").toString());
            Resource resources = new Resource();
            resources.setDirectory(folder.resolve("src/main/resources").toString());
            project.getBuild().addResource(resources);
            return project;
        } catch (IOException | XmlPullParserException e) {
            throw new IllegalStateException("The fixture's pom.xml cannot be read", e);
        }
    }
}
