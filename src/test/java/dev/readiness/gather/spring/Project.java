package dev.readiness.gather.spring;

import dev.readiness.facts.config.ConfigProblem;
import dev.readiness.gather.WorkTree;
import dev.readiness.gather.env.EnvFileGatherer;
import dev.readiness.gather.env.GitIndex;
import dev.readiness.gather.secret.RawSetting;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** A resource directory for table tests: write files, evaluate with profile prod, look. */
final class Project {

    private final Path directory;
    private final String version;

    Project(Path directory, String version) {
        this.directory = directory;
        this.version = version;
    }

    Project file(String path, String content) {
        return file(path, content.getBytes(StandardCharsets.UTF_8));
    }

    Project file(String path, byte[] content) {
        try {
            Path file = directory.resolve("src/main/resources").resolve(path);
            Files.createDirectories(file.getParent());
            Files.write(file, content);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the environment file of the target sets. */
    Project environment(String content) {
        return file("../../../.env", content);
    }

    SpringEvaluation evaluate() {
        List<RawSetting> variables =
                new EnvFileGatherer(new WorkTree(directory), GitIndex.NONE).variables(".", List.of(".env"));
        return BootVersions.evaluate(
                version, directory, "src/main/resources", new Target(List.of("prod"), variables, Set.of()));
    }

    /** Effective values by key. */
    Map<String, String> values() {
        Map<String, String> values = new TreeMap<>();
        evaluate().effective().forEach(setting -> values.put(setting.key(), setting.effective()));
        return values;
    }

    RawSetting setting(String key) {
        return evaluate().effective().stream()
                .filter(setting -> setting.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    /** {@code path:line kind key message} with the resource directory left out. */
    List<String> problems() {
        return evaluate().problems().stream().map(Project::line).toList();
    }

    private static String line(ConfigProblem problem) {
        return (problem.at() + " " + problem.kind() + " " + problem.key() + " | " + problem.message())
                .replace("src/main/resources/", "");
    }
}
