package dev.readiness.gather.assembly;

import static dev.readiness.rules.GivenModule.module;
import static dev.readiness.rules.GivenModule.reactor;

import dev.readiness.facts.Evidence;
import dev.readiness.facts.Facts;
import dev.readiness.facts.coverage.ChangedCoverage;
import dev.readiness.facts.coverage.Counter.Type;
import dev.readiness.facts.policy.ChangedSettings;
import dev.readiness.facts.policy.CoverageSettings;
import dev.readiness.facts.policy.ProductionSettings;
import dev.readiness.facts.policy.ReleaseSettings;
import dev.readiness.facts.project.ModuleFacts;
import dev.readiness.facts.project.ReactorFacts;
import dev.readiness.gather.ClassPath;
import dev.readiness.gather.WorkTree;
import dev.readiness.gather.config.ModuleFiles;
import dev.readiness.gather.git.GitFixture;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/**
 * Modules under git whose sources say themselves what tests reached: a line with "hit" is covered, one with "miss" is not, and
 * one with "half" is covered on one of its two branches. Other lines hold no code.
 */
final class ChangedProject implements AutoCloseable {

    private final GitFixture git;
    private final List<String> modules;

    ChangedProject(Path directory, String... modules) {
        this.git = GitFixture.init(directory).write(".gitignore", "target/\n");
        this.modules = List.of(modules);
    }

    GitFixture git() {
        return git;
    }

    /** Writes the report of a module as JaCoCo would, of its sources as they stand. */
    ChangedProject measure(String module) {
        return report(module, "<report name=\"" + module + "\">" + packages(module) + "</report>");
    }

    ChangedProject report(String module, String xml) {
        git.write(at(module, "target/site/jacoco/jacoco.xml"), xml);
        return this;
    }

    /** What the report of a module holds. */
    String packages(String module) {
        StringBuilder xml = new StringBuilder();
        for (Path file : sources(module)) {
            List<String> text = lines(file);
            String name = text.get(0).replaceAll("package |;|\\s", "").replace('.', '/');
            xml.append("<package name=\"")
                    .append(name)
                    .append("\"><class name=\"")
                    .append(name);
            xml.append("/X\" sourcefilename=\"").append(file.getFileName()).append("\"/><sourcefile name=\"");
            xml.append(file.getFileName()).append("\">");
            for (int i = 0; i < text.size(); i++) {
                xml.append(line(i + 1, text.get(i)));
            }
            xml.append("</sourcefile><counter type=\"LINE\" missed=\"0\" covered=\"1\"/></package>");
        }
        return xml + "<counter type=\"LINE\" missed=\"0\" covered=\"1\"/>";
    }

    private static String line(int number, String text) {
        String counts = text.contains("hit")
                ? "\" mi=\"0\" ci=\"2\" mb=\"0\" cb=\"0\"/>"
                : text.contains("miss")
                        ? "\" mi=\"2\" ci=\"0\" mb=\"0\" cb=\"0\"/>"
                        : text.contains("half") ? "\" mi=\"1\" ci=\"3\" mb=\"1\" cb=\"1\"/>" : "";
        return counts.isEmpty() ? "" : "<line nr=\"" + number + counts;
    }

    /** Compiles the Java sources of a module. */
    ChangedProject compile(String module, String... options) {
        Path classes = git.root().resolve(at(module, "target/classes"));
        Stream<String> files = sources(module).stream().map(Path::toString).filter(path -> path.endsWith(".java"));
        String[] arguments = Stream.of(Stream.of("-d", classes.toString()), Stream.of(options), files)
                .flatMap(part -> part)
                .toArray(String[]::new);
        if (ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments) != 0) {
            throw new IllegalStateException("The sources do not compile");
        }
        Path report = git.root().resolve(at(module, "target/site/jacoco/jacoco.xml"));
        if (Files.exists(report)) { // a cold compiler is slow, and a report is written after it
            git.write(at(module, "target/site/jacoco/jacoco.xml"), String.join("\n", lines(report)));
        }
        return this;
    }

    Evidence<ChangedCoverage> sinceRelease() {
        return since(Optional.empty());
    }

    Evidence<ChangedCoverage> since(Optional<String> other) {
        return gather(git.root(), other);
    }

    /** As seen in another checkout of the project. */
    Evidence<ChangedCoverage> gather(Path root, Optional<String> since) {
        ModuleFacts[] facts = modules.stream()
                .map(path -> module(path, Files.isDirectory(root.resolve(at(path, "src/main"))), false))
                .toArray(ModuleFacts[]::new);
        ReactorFacts reactor = reactor(facts);
        ChangedSettings changed = new ChangedSettings(Map.of(Type.LINE, BigDecimal.TEN), 0, since);
        Facts settings = Facts.builder()
                .with(ProductionSettings.class, ProductionSettings.DEFAULT)
                .with(ReleaseSettings.class, ReleaseSettings.DEFAULT)
                .with(CoverageSettings.class, new CoverageSettings(Map.of(), Map.of(), changed, BigDecimal.ZERO))
                .with(ReactorFacts.class, reactor)
                .build();
        try (Assembly assembly = new Assembly(new WorkTree(root), root, settings, "test", Map.of())) {
            SortedMap<String, Facts> all = new TreeMap<>();
            for (ModuleFacts one : facts) {
                all.put(one.path(), assembly.module(one, places(root, one.path())));
            }
            return assembly.reactor(reactor, all).evidence(ChangedCoverage.class);
        }
    }

    private static Assembly.Sources places(Path root, String module) {
        ModuleFiles files =
                new ModuleFiles(root, module, List.of(), at(module, "target"), at(module, "target/classes"));
        return new Assembly.Sources(
                files,
                List.of(at(module, "src/main/java"), at(module, "target/generated-sources/api")),
                List.of(at(module, "src/test/java")),
                new Nothing());
    }

    private List<Path> sources(String module) {
        Path main = git.root().resolve(at(module, "src/main"));
        try (Stream<Path> files = Files.walk(main)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String at(String module, String path) {
        return module.equals(".") ? path : module + "/" + path;
    }

    @Override
    public void close() {
        git.close();
    }

    /** Nothing is on the class path. */
    private static final class Nothing implements ClassPath {

        @Override
        public SortedMap<String, String> artifacts() {
            return new TreeMap<>();
        }

        @Override
        public List<Path> jars(Predicate<String> artifact) {
            return List.of();
        }

        @Override
        public List<Path> springBoot(String version) {
            return List.of();
        }
    }
}
