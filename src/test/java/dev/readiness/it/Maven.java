package dev.readiness.it;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A Maven distribution that runs builds in a repository that is fed from the one of the build around it. */
record Maven(String version) {

    static final Maven NEWEST_3 = new Maven("3.9.16");

    static final Maven NEWEST_4 = new Maven("4.0.0-rc-6");

    /** The builds are over before a better compiler would have paid for itself. */
    private static final Map<String, String> LIGHT = Map.of("MAVEN_OPTS", "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC");

    /** Every Maven that the plugin supports. */
    static List<Maven> all() {
        return List.of(new Maven("3.8.8"), NEWEST_3, new Maven("3.10.0"), NEWEST_4);
    }

    /** The one, or all of them with {@code -Dit.everyMaven}: where the next one is unlikely to differ, every build need not try it. */
    static List<Maven> atLeast(Maven one) {
        return System.getProperty("it.everyMaven") == null ? List.of(one) : all();
    }

    /**
     * A finished build.
     *
     * @param output console, standard output and error in one
     */
    record Build(int exit, String output, Path directory) {

        boolean succeeded() {
            return exit == 0;
        }

        /** The last lines, in which Maven says why; for messages, which are cut at their end. */
        String end() {
            List<String> lines = output.lines().toList();
            return String.join("\n", lines.subList(Math.max(0, lines.size() - 60), lines.size()));
        }

        /** How often the plugin said how the whole ends. */
        long verdicts() {
            return output.lines()
                    .filter(line -> line.matches(".*READY[^:]*: [0-9]+ errors?, .*"))
                    .count();
        }

        String report() throws IOException {
            return Files.readString(directory.resolve("target/readiness/report.json"));
        }
    }

    Build run(Path directory, String... arguments) throws IOException, InterruptedException {
        return run(directory, Map.of(), arguments);
    }

    Build run(Path directory, Map<String, String> environment, String... arguments)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(command());
        command.addAll(List.of(arguments));
        Path console = Files.createTempFile(Path.of(property("it.directory")), "console", ".log");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .redirectOutput(console.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("MAVEN_") || name.startsWith("GITHUB_"));
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().putAll(LIGHT);
        builder.environment().putAll(environment);
        Process process = builder.start();
        if (!process.waitFor(5, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new AssertionError("The build took more than five minutes: " + command);
        }
        String output = Files.readString(console, StandardCharsets.UTF_8);
        Files.delete(console);
        return new Build(process.exitValue(), output, directory);
    }

    /** How it is called, with its settings and repository. */
    List<String> command() throws IOException {
        return List.of(
                home().resolve("bin").resolve(isWindows() ? "mvn.cmd" : "mvn").toString(),
                "-B",
                "-s",
                settings().toString(),
                "-Dmaven.repo.local=" + LocalRepository.ofThisWorker());
    }

    private Path home() {
        return Path.of(property("it.mavens"), "apache-maven-" + version);
    }

    /** The upstream repository first, so that a build that was run once needs no network. */
    private static synchronized Path settings() throws IOException {
        Path settings = Path.of(property("it.directory"), "settings.xml");
        if (!Files.exists(settings)) {
            Files.createDirectories(settings.getParent());
            String upstream = Path.of(property("it.upstream")).toUri().toString();
            Files.writeString(settings, SETTINGS.replace("@upstream@", upstream));
        }
        return settings;
    }

    static String property(String name) {
        String value = System.getProperty(name);
        if (value == null) {
            throw new IllegalStateException("Run the integration tests through 'mvn verify': no " + name);
        }
        return value;
    }

    private static boolean isWindows() {
        return System.getProperty("os.name", "").startsWith("Windows");
    }

    private static final String SETTINGS = """
            <settings>
              <profiles>
                <profile>
                  <id>upstream</id>
                  <repositories>
                    <repository>
                      <id>upstream</id>
                      <url>@upstream@</url>
                      <releases><checksumPolicy>ignore</checksumPolicy></releases>
                      <snapshots><enabled>true</enabled></snapshots>
                    </repository>
                  </repositories>
                  <pluginRepositories>
                    <pluginRepository>
                      <id>upstream</id>
                      <url>@upstream@</url>
                      <releases><checksumPolicy>ignore</checksumPolicy></releases>
                      <snapshots><enabled>true</enabled></snapshots>
                    </pluginRepository>
                  </pluginRepositories>
                </profile>
              </profiles>
              <activeProfiles>
                <activeProfile>upstream</activeProfile>
              </activeProfiles>
            </settings>
            """;
}
