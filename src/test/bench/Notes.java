import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What notes cost: CPU of whole processes against git itself, on histories that a generator made. See README.md. */
record Notes(String maven, String goal, int runs, Path report) {

    private static final String MESSAGES = "--format=%H%x00%an%x00%ct%x00%B";
    private static final String QUICK = "-XX:TieredStopAtLevel=1";
    private static final double OF_GIT = 6;
    private static final double OF_YOUNG = 1.3;

    public static void main(String[] args) throws Exception {
        Locale.setDefault(Locale.ROOT);
        Path home = Files.createTempDirectory("readiness-notes");
        Notes notes = new Notes(
                option(args, "--maven").orElse("mvn"),
                option(args, "--goal").orElseGet(Notes::installed),
                Integer.parseInt(option(args, "--runs").orElse("5")),
                home.resolve("time.txt"));
        boolean within = true;
        Optional<String> all = option(args, "--all");
        if (all.isPresent()) {
            within &= notes.changelog(project(Path.of(all.get())));
        }
        Optional<String> young = option(args, "--young");
        Optional<String> old = option(args, "--old");
        if (young.isPresent() && old.isPresent()) {
            within &= notes.age(project(Path.of(young.get())), project(Path.of(old.get())));
        }
        Files.deleteIfExists(notes.report);
        Files.delete(home);
        System.exit(within ? 0 : 1);
    }

    /** The whole changelog against git's own log of the same commits. */
    private boolean changelog(Path repository) throws Exception {
        List<String> log = List.of("git", "log", MESSAGES);
        List<Double> gits = new ArrayList<>();
        List<Double> floors = new ArrayList<>();
        List<Double> goals = new ArrayList<>();
        List<Double> simple = new ArrayList<>();
        long resident = 0;
        for (int run = -1; run < runs; run++) {
            Cost git = cost(repository, log, "");
            Cost floor = cost(repository, mvn("validate"), "-Xmx512m");
            Cost whole = cost(repository, mvn(goal, "-Dreadiness.notes.all"), "-Xmx512m");
            Cost c1 = cost(repository, mvn(goal, "-Dreadiness.notes.all"), "-Xmx512m " + QUICK);
            if (run >= 0) { // the first fills caches
                gits.add(git.seconds());
                floors.add(floor.seconds());
                goals.add(whole.seconds());
                simple.add(c1.seconds());
                resident = Math.max(resident, whole.residentMb());
            }
        }
        double git = median(gits);
        double whole = median(goals);
        System.out.printf("git log %.2f s, mvn validate %.2f s, changelog %.2f s in a heap of 512 MB (resident %d MB)%n", git,
                median(floors), whole, resident);
        double added = whole - median(floors);
        double quick = median(simple);
        System.out.printf("whole process: %.1f x git log, of which %.1f x are added to Maven's own start, limit %.0f %s%n",
                whole / git, added / git, OF_GIT, verdict(added <= OF_GIT * git));
        System.out.printf("whole process with %s: %.2f s, %.1f x git log, limit %.0f %s%n", QUICK, quick, quick / git,
                OF_GIT, verdict(quick <= OF_GIT * git));
        return Math.max(added, quick) <= OF_GIT * git;
    }

    /** Notes since the last tag, in a young repository and in an old one. */
    private boolean age(Path young, Path old) throws Exception {
        List<Double> youngs = new ArrayList<>();
        List<Double> olds = new ArrayList<>();
        for (int run = -1; run < runs; run++) {
            Cost one = cost(young, mvn(goal), "-Xmx512m");
            Cost other = cost(old, mvn(goal), "-Xmx512m");
            if (run >= 0) {
                youngs.add(one.seconds());
                olds.add(other.seconds());
            }
        }
        double ratio = median(olds) / median(youngs);
        System.out.printf("notes since the last tag: young %.2f s, old %.2f s, ratio %.2f, limit %.1f %s%n",
                median(youngs), median(olds), ratio, OF_YOUNG, verdict(ratio <= OF_YOUNG));
        return ratio <= OF_YOUNG;
    }

    private List<String> mvn(String... arguments) {
        return Stream.concat(Stream.of(maven, "-B", "-o", "-q"), Stream.of(arguments)).toList();
    }

    private record Cost(double seconds, long residentMb) {}

    private Cost cost(Path directory, List<String> command, String options) throws Exception {
        List<String> timed = new ArrayList<>(List.of("/usr/bin/time", "-f", "%U %S %M", "-o", report.toString()));
        timed.addAll(command);
        Path log = report.resolveSibling("log.txt");
        ProcessBuilder builder =
                new ProcessBuilder(timed).directory(directory.toFile()).redirectErrorStream(true);
        builder.redirectOutput(command.get(0).equals("git") ? ProcessBuilder.Redirect.DISCARD
                : ProcessBuilder.Redirect.to(log.toFile()));
        builder.environment().keySet().removeAll(List.of("MAVEN_ARGS", "JAVA_TOOL_OPTIONS"));
        builder.environment().putAll(Map.of("MAVEN_OPTS", options));
        if (builder.start().waitFor() != 0) {
            throw new IllegalStateException(command + " failed:\n" + Files.readString(log));
        }
        Files.deleteIfExists(log);
        List<String> lines = Files.readAllLines(report);
        String[] fields = lines.get(lines.size() - 1).split(" ");
        return new Cost(Double.parseDouble(fields[0]) + Double.parseDouble(fields[1]), Long.parseLong(fields[2]) / 1024);
    }

    /** A generated repository has no POM; this one is not committed. */
    private static Path project(Path repository) throws IOException {
        Files.writeString(repository.resolve("pom.xml"), """
                <project xmlns="http://maven.apache.org/POM/4.0.0">
                    <modelVersion>4.0.0</modelVersion>
                    <groupId>bench</groupId>
                    <artifactId>notes</artifactId>
                    <version>99.0.0-SNAPSHOT</version>
                    <packaging>pom</packaging>
                </project>
                """);
        return repository;
    }

    private static String verdict(boolean within) {
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

    /** The goal of the version in the POM of the working directory, which was just installed. */
    private static String installed() {
        try {
            Matcher matcher = Pattern.compile("<artifactId>readiness-maven-plugin</artifactId>\\s*<version>(.*?)<")
                    .matcher(Files.readString(Path.of("pom.xml")));
            if (matcher.find()) {
                return "dev.readiness:readiness-maven-plugin:" + matcher.group(1) + ":notes";
            }
        } catch (IOException e) {
            // said below
        }
        throw new IllegalStateException("Run it from the root of the repository: no POM of the plugin is here");
    }
}
