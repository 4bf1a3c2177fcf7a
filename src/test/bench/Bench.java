import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What the gate costs: CPU of the whole process against a build without it, on projects that it makes itself. See README.md. */
record Bench(Bench.Maven maven, String gate, int runs, AtomicBoolean withinLimits) {

    private static final int HEAP_MB = 256;
    private static final int MODULES = 100;

    public static void main(String[] args) throws Exception {
        Locale.setDefault(Locale.ROOT);
        Optional<String> other = option(args, "--goal");
        String goal = other.isPresent() ? other.get() : "dev.readiness:readiness-maven-plugin:" + version() + ":check";
        String mvn = System.getProperty("os.name").startsWith("Windows") ? "mvn.cmd" : "mvn";
        int runs = Integer.parseInt(option(args, "--runs").orElse("9"));
        Path home = Files.createTempDirectory("readiness-bench");
        Bench bench = new Bench(new Maven(option(args, "--maven").orElse(mvn), Clock.choose(home)), goal, runs,
                new AtomicBoolean(true));
        try {
            bench.run(home);
        } finally {
            delete(home);
        }
        System.exit(bench.withinLimits.get() ? 0 : 1);
    }

    private void run(Path home) throws Exception {
        System.out.printf("%s%nfloor: mvn -o -q validate%ngate:  mvn -o -q %s%n%d pairs, %s%n%n", maven.name(), gate,
                runs, maven.clock().name());
        System.out.println("                                    floor s   gate s    ratio  of least   pairs min-max   limit");
        Path plain = Projects.plain(home.resolve("plain"));
        ratio("one module, no framework", plain, plain, gate, 2.0, false);
        Path spring = Projects.spring(home.resolve("spring"));
        ratio("Spring Boot, cold", spring, spring, gate, 2.8, true);
        ratio("Spring Boot, cached", spring, spring, gate, 2.1, false);
        ratio("guard, nothing deployed", plain, Projects.guarded(home.resolve("guarded"), gate), "validate", 1.1, false);

        Path one = Projects.reactor(home.resolve("reactor-1"), 1);
        Path many = Projects.reactor(home.resolve("reactor-" + MODULES), MODULES);
        Pair first = ratio("reactor, 1 module", one, one, gate, Double.NaN, false);
        Pair all = ratio("reactor, " + MODULES + " modules", many, many, gate, Double.NaN, false);
        double perModule = (all.addedMs() - first.addedMs()) / (MODULES - 1);
        System.out.printf("%ncost of a module after the first: %.1f ms CPU, limit 15 %s%n", perModule,
                verdict(perModule <= 15));
        Cost tight = maven.cost(many, gate, Map.of("MAVEN_OPTS", "-Xmx" + HEAP_MB + "m"));
        System.out.printf("%d modules in a heap of %d MB: passed, resident %s%n", MODULES, HEAP_MB,
                tight.residentMb() > 0 ? tight.residentMb() + " MB" : "not measured here");
    }

    /** Floor and gate in turn, after one pair that does not count: it fills caches and fetches what is missing. */
    private Pair ratio(String name, Path floor, Path project, String goal, double limit, boolean cold)
            throws Exception {
        maven.warm(floor, "validate");
        maven.warm(project, goal);
        List<Double> floors = new ArrayList<>();
        List<Double> gates = new ArrayList<>();
        for (int run = 0; run < runs; run++) {
            floors.add(maven.cost(floor, "validate", Map.of()).cpuSeconds());
            if (cold) {
                delete(project.resolve("target/readiness"));
            }
            gates.add(maven.cost(project, goal, Map.of()).cpuSeconds());
        }
        double[] ratios = IntStream.range(0, runs).mapToDouble(i -> gates.get(i) / floors.get(i)).sorted().toArray();
        Pair pair = new Pair(median(floors), median(gates));
        System.out.printf("%-34s %8.2f %8.2f %8.2f %9.2f   %5.2f - %5.2f   %s%n", name, pair.floor(), pair.gate(),
                pair.ratio(), Collections.min(gates) / Collections.min(floors), ratios[0], ratios[runs - 1],
                Double.isNaN(limit) ? "" : limit + " " + verdict(pair.ratio() <= limit));
        return pair;
    }

    private String verdict(boolean within) {
        withinLimits.compareAndSet(true, within);
        return within ? "ok" : "OVER";
    }

    private static double median(List<Double> values) {
        double[] sorted = values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        return (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
    }

    private static Optional<String> option(String[] args, String name) {
        int at = Arrays.asList(args).indexOf(name);
        return at < 0 || at + 1 == args.length ? Optional.empty() : Optional.of(args[at + 1]);
    }

    /** The version in the POM of the working directory, so that the benchmark measures what was just installed. */
    private static String version() throws IOException {
        Path pom = Path.of("pom.xml");
        Matcher matcher = Pattern.compile("<artifactId>readiness-maven-plugin</artifactId>\\s*<version>(.*?)<")
                .matcher(Files.exists(pom) ? Files.readString(pom) : "");
        if (!matcher.find()) {
            throw new IOException("Run it from the root of the repository: no POM of the plugin is here");
        }
        return matcher.group(1);
    }

    private static void delete(Path tree) throws IOException {
        if (!Files.exists(tree)) {
            return;
        }
        try (Stream<Path> paths = Files.walk(tree)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                path.toFile().setWritable(true); // git's objects are not, and Windows minds
                Files.delete(path);
            }
        }
    }

    /** Median CPU seconds of both. */
    private record Pair(double floor, double gate) {
        double ratio() {
            return gate / floor;
        }

        double addedMs() {
            return (gate - floor) * 1000;
        }
    }

    /** What one process and its children took; resident is 0 where it cannot be measured. */
    record Cost(double cpuSeconds, long residentMb) {}

    /** How CPU is measured: by GNU time where there is one, else by asking the processes until they end. */
    record Clock(Optional<Path> report) {

        static Clock choose(Path home) throws Exception {
            Clock gnu = new Clock(Optional.of(home.resolve("time.txt")));
            boolean works = Files.isExecutable(Path.of("/usr/bin/time"))
                    && new ProcessBuilder(gnu.command(List.of("true"))).start().waitFor() == 0;
            return works ? gnu : new Clock(Optional.empty());
        }

        String name() {
            return report.isPresent() ? "CPU by GNU time" : "CPU by polling, short by a few ms a run";
        }

        List<String> command(List<String> command) {
            List<String> all = new ArrayList<>(command);
            report.ifPresent(file ->
                    all.addAll(0, List.of("/usr/bin/time", "-f", "%U %S %M", "-o", file.toString())));
            return all;
        }

        Cost await(Process process) throws Exception {
            Duration seen = Duration.ZERO;
            while (!process.waitFor(report.isPresent() ? 60_000 : 5, TimeUnit.MILLISECONDS)) {
                Duration now = Stream.concat(Stream.of(process.toHandle()), process.descendants())
                        .map(handle -> handle.info().totalCpuDuration().orElse(Duration.ZERO))
                        .reduce(Duration.ZERO, Duration::plus);
                seen = now.compareTo(seen) > 0 ? now : seen;
            }
            if (report.isEmpty()) {
                return new Cost(seen.toNanos() / 1e9, 0);
            }
            List<String> lines = Files.readAllLines(report.get());
            String[] fields = lines.get(lines.size() - 1).split(" ");
            double cpu = Double.parseDouble(fields[0]) + Double.parseDouble(fields[1]);
            return new Cost(cpu, Long.parseLong(fields[2]) / 1024);
        }
    }

    record Maven(String program, Clock clock) {

        String name() throws Exception {
            Process process = new ProcessBuilder(program, "-B", "-v").redirectErrorStream(true).start();
            return new String(process.getInputStream().readAllBytes()).lines()
                    .filter(line -> line.contains("Apache Maven") || line.contains("Java version"))
                    .collect(Collectors.joining(", ")).replaceAll("\\e\\[[\\d;]*m", "");
        }

        /** Once online, so that the measured runs can be offline, then both once as they will be measured. */
        void warm(Path project, String goal) throws Exception {
            run(project, Map.of(), "-q", goal);
            cost(project, "validate", Map.of());
            cost(project, goal, Map.of());
        }

        Cost cost(Path project, String goal, Map<String, String> environment) throws Exception {
            return run(project, environment, "-o", "-q", goal);
        }

        private Cost run(Path project, Map<String, String> environment, String... arguments) throws Exception {
            List<String> command = Stream.concat(Stream.of(program, "-B"), Stream.of(arguments)).toList();
            Path log = project.resolveSibling("maven.log");
            ProcessBuilder builder = new ProcessBuilder(clock.command(command))
                    .directory(project.toFile()).redirectErrorStream(true).redirectOutput(log.toFile());
            builder.environment().keySet().removeAll(List.of("MAVEN_OPTS", "MAVEN_ARGS", "JAVA_TOOL_OPTIONS"));
            builder.environment().putAll(environment);
            Process process = builder.start();
            Cost cost = clock.await(process);
            if (process.exitValue() != 0) {
                throw new IllegalStateException(
                        command + " in " + project.getFileName() + " failed:\n" + Files.readString(log));
            }
            return cost;
        }
    }

    /** The projects; each its own git repository with two releases and a commit after them. */
    private static final class Projects {

        static Path plain(Path root) throws Exception {
            write(root, "pom.xml", pom("plain", "jar", ""));
            write(root, "src/main/java/bench/Plain.java", "package bench;\n\nclass Plain {}\n");
            return released(root);
        }

        /** The plain project with the extension in its POM. */
        static Path guarded(Path root, String goal) throws Exception {
            String[] words = goal.split(":");
            write(root, "pom.xml", pom("plain", "jar", """
                        <build><plugins><plugin>
                            <groupId>%s</groupId>
                            <artifactId>%s</artifactId>
                            <version>%s</version>
                            <extensions>true</extensions>
                        </plugin></plugins></build>
                    """.formatted(words[0], words[1], words[2])));
            write(root, "src/main/java/bench/Plain.java", "package bench;\n\nclass Plain {}\n");
            return released(root);
        }

        static Path spring(Path root) throws Exception {
            Path source = Path.of("src/test/bench/spring");
            try (Stream<Path> files = Files.walk(source).filter(Files::isRegularFile)) {
                for (Path file : files.toList()) {
                    write(root, source.relativize(file).toString(), Files.readString(file));
                }
            }
            return released(root);
        }

        static Path reactor(Path root, int modules) throws Exception {
            StringBuilder list = new StringBuilder();
            for (int number = 1; number <= modules; number++) {
                String name = "m" + number;
                list.append("<module>").append(name).append("</module>\n");
                write(root, name + "/pom.xml", pom(name, "jar", """
                            <parent>
                                <groupId>bench</groupId>
                                <artifactId>reactor</artifactId>
                                <version>1.2.0-SNAPSHOT</version>
                            </parent>
                        """));
                write(root, name + "/src/main/java/bench/Module.java", "package bench;\n\nclass Module {}\n");
            }
            write(root, "pom.xml", pom("reactor", "pom", "<modules>" + list + "</modules>"));
            return released(root);
        }

        private static String pom(String name, String packaging, String more) {
            return """
                    <project xmlns="http://maven.apache.org/POM/4.0.0">
                        <modelVersion>4.0.0</modelVersion>
                        <groupId>bench</groupId>
                        <artifactId>%s</artifactId>
                        <version>1.2.0-SNAPSHOT</version>
                        <packaging>%s</packaging>
                    %s</project>
                    """.formatted(name, packaging, more);
        }

        private static Path released(Path root) throws Exception {
            String head = "# Changelog\n\n## [Unreleased]\n\n### Fixed\n\n- A thing.\n";
            write(root, ".gitignore", "target/\n");
            write(root, "CHANGELOG.md", head);
            git(root, "init", "-q");
            commit(root, "feat: begin");
            for (String version : List.of("1.0.0", "1.1.0")) {
                head += "\n## [" + version + "] - 2026-0" + version.charAt(2) + "-01\n\n### Added\n\n- Something.\n";
                write(root, "CHANGELOG.md", head);
                commit(root, "chore: release " + version);
                git(root, "tag", "-a", "v" + version, "-m", version);
            }
            write(root, "NOTES.md", "Later.\n");
            commit(root, "fix: a thing");
            return root;
        }

        private static void commit(Path root, String message) throws Exception {
            git(root, "add", "-A");
            git(root, "commit", "-q", "-m", message);
        }

        private static void git(Path root, String... arguments) throws Exception {
            List<String> command = new ArrayList<>(List.of("git", "-c", "user.name=Bench", "-c", "user.email=bench@localhost",
                    "-c", "commit.gpgsign=false", "-c", "tag.gpgsign=false", "-c", "core.hooksPath=none"));
            command.addAll(List.of(arguments));
            Process process = new ProcessBuilder(command).directory(root.toFile()).inheritIO().start();
            if (process.waitFor() != 0) {
                throw new IllegalStateException(command + " failed");
            }
        }

        private static void write(Path root, String path, String text) throws IOException {
            Files.createDirectories(root.resolve(path).getParent());
            Files.writeString(root.resolve(path), text);
        }
    }
}
