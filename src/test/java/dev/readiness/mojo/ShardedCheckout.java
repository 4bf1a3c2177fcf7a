package dev.readiness.mojo;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readiness.core.Report;
import dev.readiness.core.shard.Joined;
import dev.readiness.core.shard.Shard;
import dev.readiness.gather.cache.Digest;
import dev.readiness.render.shard.ShardJson;
import dev.readiness.render.shard.ShardParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.BeforeEach;

/** The modules all, a and b, of which a and b have code, tests and changed lines; built whole or in shards. */
abstract class ShardedCheckout extends JudgedCheckout {

    private static final String COVERAGE = "coverage: { minimum: { line: 70% }, changed: { line: 60% } }\n";

    @BeforeEach
    void code() throws IOException {
        code("a", 9);
        code("b", 9);
        git.write("readiness.yml", POLICY + COVERAGE).commit("feat: code").tag("v0.9.0");
        code("a", 10);
        code("b", 10);
        git.commit("feat: more code");
        measure("a", 2, 8);
        measure("b", 3, 7);
    }

    private void code(String module, int lines) {
        git.write(module + "/src/main/java/" + module + "/Some.java", "package " + module + ";\n".repeat(lines));
    }

    /** As JaCoCo does it: the first lines are the missed ones. */
    void measure(String module, int missed, int covered) throws IOException {
        StringBuilder lines = new StringBuilder();
        for (int line = 1; line <= missed + covered; line++) {
            boolean hit = line > missed;
            lines.append("<line nr=\"%d\" mi=\"%d\" ci=\"%d\" mb=\"0\" cb=\"0\"/>"
                    .formatted(line, hit ? 0 : 1, hit ? 1 : 0));
        }
        String counters =
                "<counter type=\"INSTRUCTION\" missed=\"%1$d\" covered=\"%2$d\"/><counter type=\"LINE\" missed=\"%1$d\" covered=\"%2$d\"/>"
                        .formatted(missed, covered);
        write(
                module + "/target/site/jacoco/jacoco.xml",
                "<report name=\"%s\"><package name=\"%s\"><sourcefile name=\"Some.java\">%s</sourcefile>%s</package>%s</report>"
                        .formatted(module, module, lines, counters, counters));
        write(module + "/target/classes/" + module + "/note.txt", "built");
    }

    void write(String path, String text) throws IOException {
        Path file = top.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    /** Builds these modules as a job does, and keeps what it leaves. */
    Path shard(String name, String... modules) throws IOException {
        return shard(name, Map.of(), modules);
    }

    Path shard(String name, Map<String, String> properties, String... modules) throws IOException {
        return shard(name, OfflineMaven.select(OfflineMaven.session(top, properties, "verify"), modules), modules);
    }

    Path shard(String name, MavenSession session, String... modules) throws IOException {
        for (String module : modules) {
            ReactorSession reactor = ReactorSession.of(session, OfflineMaven.repositories(), plugin(), "deploy");
            reactor.beShard(true);
            MavenProject project = OfflineMaven.project(session, module);
            reactor.judge(project);
            reactor.conclude(project);
        }
        Path left = top.resolve("target/readiness/shard.json");
        Path kept = top.resolve("target/shards/" + name + ".json");
        Files.createDirectories(kept.getParent());
        return Files.move(left, kept);
    }

    static PluginDescriptor plugin() {
        PluginDescriptor plugin = new PluginDescriptor();
        plugin.setVersion(PluginVersion.own());
        return plugin;
    }

    /** What another build would have left. */
    static void change(Path file, UnaryOperator<Shard> change) throws IOException {
        Shard shard = ShardParser.read(Files.readAllBytes(file), Digest::of).orElseThrow();
        Files.write(file, ShardJson.bytes(change.apply(shard), Digest::of));
    }

    /** As a later job has it: nothing is built. */
    void forgetWhatWasBuilt() throws IOException {
        for (String module : List.of("a", "b")) {
            delete(top.resolve(module + "/target"));
        }
    }

    private static void delete(Path directory) throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    Joined join() {
        return merging().joined();
    }

    private Merging merging() {
        return merging(OfflineMaven.session(top, "readiness:merge"));
    }

    static Merging merging(MavenSession session) {
        return new Merging(session, PluginVersion.own(), List.of("target/shards"));
    }

    Report merge() {
        MavenSession session = OfflineMaven.session(top, "readiness:merge");
        Merging merging = merging(session);
        Joined joined = merging.joined();
        assertThat(joined.objections()).isEmpty();
        return merging.judge(
                joined, ReactorSession.of(session, OfflineMaven.repositories(), plugin(), merging.stage()));
    }

    String report() throws IOException {
        return Files.readString(top.resolve("target/readiness/report.json"));
    }
}
