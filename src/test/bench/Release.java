import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a dry run of a release costs on 40 modules: CPU of whole processes, against maven-release-plugin's. See README.md. */
record Release(String maven, String goal, int runs, Path home) {

    private static final int MODULES = 40;
    private static final double OF_PEER = 0.5;
    private static final String PEER = "org.apache.maven.plugins:maven-release-plugin:3.3.1:prepare";

    public static void main(String[] args) throws Exception {
        Locale.setDefault(Locale.ROOT);
        Release release = new Release(
                option(args, "--maven").orElse("mvn"),
                option(args, "--goal").orElseGet(Release::installed),
                Integer.parseInt(option(args, "--runs").orElse("5")),
                Files.createTempDirectory("readiness-release"));
        boolean within = release.measure();
        delete(release.home);
        System.exit(within ? 0 : 1);
    }

    private boolean measure() throws Exception {
        reactor();
        List<Double> floors = new ArrayList<>();
        List<Double> ours = new ArrayList<>();
        List<Double> peers = new ArrayList<>();
        for (int run = -1; run < runs; run++) { // the first is online and fills caches
            List<String> mode = run < 0 ? List.of() : List.of("-o");
            double floor = cost(mvn(mode, "validate"));
            double dry = cost(mvn(mode, goal, "-DdryRun"));
            double peer = cost(mvn(mode, PEER, "-DdryRun=true"));
            git("clean", "-fdxq");
            if (run >= 0) {
                floors.add(floor);
                ours.add(dry);
                peers.add(peer);
            }
        }
        double ratio = median(ours) / median(peers);
        System.out.printf("%d modules: mvn validate %.2f s, release -DdryRun %.2f s, release:prepare -DdryRun %.2f s%n", MODULES,
                median(floors), median(ours), median(peers));
        System.out.printf("ratio %.2f, limit %.1f %s%n", ratio, OF_PEER, ratio <= OF_PEER ? "ok" : "OVER");
        return ratio <= OF_PEER;
    }

    /** A chain of modules with one class each, pushed to a remote of its own. */
    private void reactor() throws Exception {
        StringBuilder modules = new StringBuilder();
        for (int i = 0; i < MODULES; i++) {
            modules.append("<module>m").append(i).append("</module>");
            String needs = i == 0 ? "" : "<dependencies><dependency><groupId>bench</groupId><artifactId>m" + (i - 1)
                    + "</artifactId><version>1.0.0-SNAPSHOT</version></dependency></dependencies>";
            write("m" + i + "/pom.xml", "<project><modelVersion>4.0.0</modelVersion><parent><groupId>bench</groupId>"
                    + "<artifactId>all</artifactId><version>1.0.0-SNAPSHOT</version></parent><artifactId>m" + i + "</artifactId>"
                    + needs + "</project>\n");
            write("m" + i + "/src/main/java/bench/M" + i + ".java", "package bench; public class M" + i + " {}\n");
        }
        write("pom.xml", "<project><modelVersion>4.0.0</modelVersion><groupId>bench</groupId><artifactId>all</artifactId>"
                + "<version>1.0.0-SNAPSHOT</version><packaging>pom</packaging><scm><developerConnection>scm:git:file://"
                + home.resolve("remote.git") + "</developerConnection><tag>HEAD</tag></scm><properties>"
                + "<maven.compiler.source>17</maven.compiler.source><maven.compiler.target>17</maven.compiler.target>"
                + "<project.build.sourceEncoding>UTF-8</project.build.sourceEncoding></properties><modules>" + modules
                + "</modules></project>\n");
        write(".gitignore", "target/\nrelease.properties\npom.xml.*\n");
        git("init", "-q", "-b", "main");
        git("config", "user.name", "bench");
        git("config", "user.email", "bench@example.com");
        git("init", "-q", "--bare", "-b", "main", home.resolve("remote.git").toString());
        git("remote", "add", "origin", "file://" + home.resolve("remote.git"));
        git("add", ".");
        git("commit", "-q", "-m", "feat: begin");
        git("push", "-q", "-u", "origin", "main");
    }

    private Path work() {
        return home.resolve("work");
    }

    private void write(String path, String text) throws IOException {
        Path file = work().resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private void git(String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(Arrays.asList(arguments));
        if (new ProcessBuilder(command).directory(work().toFile()).inheritIO().start().waitFor() != 0) {
            throw new IllegalStateException(command + " failed");
        }
    }

    private List<String> mvn(List<String> mode, String... arguments) {
        return Stream.of(List.of(maven, "-B", "-q"), mode, Arrays.asList(arguments)).flatMap(List::stream).toList();
    }

    /** CPU seconds of the process and those that it starts. */
    private double cost(List<String> command) throws Exception {
        Path report = home.resolve("time.txt");
        Path log = home.resolve("log.txt");
        List<String> timed = new ArrayList<>(List.of("/usr/bin/time", "-f", "%U %S", "-o", report.toString()));
        timed.addAll(command);
        ProcessBuilder builder = new ProcessBuilder(timed).directory(work().toFile()).redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().keySet().removeAll(List.of("MAVEN_ARGS", "JAVA_TOOL_OPTIONS"));
        builder.environment().putAll(Map.of("MAVEN_OPTS", ""));
        if (builder.start().waitFor() != 0) {
            throw new IllegalStateException(command + " failed:\n" + Files.readString(log));
        }
        List<String> lines = Files.readAllLines(report);
        String[] fields = lines.get(lines.size() - 1).split(" ");
        return Double.parseDouble(fields[0]) + Double.parseDouble(fields[1]);
    }

    private static void delete(Path directory) throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private static double median(List<Double> values) {
        double[] sorted = values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        return (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
    }

    private static Optional<String> option(String[] args, String name) {
        int at = Arrays.asList(args).indexOf(name);
        return at < 0 || at + 1 == args.length ? Optional.empty() : Optional.of(args[at + 1]);
    }

    /** The goal of the version in the POM of the working directory, which was just installed. */
    private static String installed() {
        try {
            Matcher matcher = Pattern.compile("<artifactId>readiness-maven-plugin</artifactId>\\s*<version>(.*?)<")
                    .matcher(Files.readString(Path.of("pom.xml")));
            if (matcher.find()) {
                return "dev.readiness:readiness-maven-plugin:" + matcher.group(1) + ":release";
            }
        } catch (IOException e) {
            // said below
        }
        throw new IllegalStateException("Run it from the root of the repository: no POM of the plugin is here");
    }
}
