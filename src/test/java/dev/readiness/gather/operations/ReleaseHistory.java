package dev.readiness.gather.operations;

import dev.readiness.facts.git.ReleaseTag;
import dev.readiness.facts.git.SemanticVersion;
import dev.readiness.facts.operations.Change;
import dev.readiness.facts.operations.ModuleOperations;
import dev.readiness.facts.operations.OperationalDiff;
import dev.readiness.facts.operations.OperationalDiffer;
import dev.readiness.facts.policy.ProductionSettings;
import dev.readiness.gather.ProjectTree;
import dev.readiness.gather.WorkTree;
import dev.readiness.gather.config.BootClassPath;
import dev.readiness.gather.config.ConfigGatherer;
import dev.readiness.gather.git.GitFixture;
import dev.readiness.gather.git.GitGatherer;
import dev.readiness.gather.migrations.MigrationReader;
import dev.readiness.gather.pom.ExternalPoms;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A project that is released again and again, with the diff of any two of its releases. */
final class ReleaseHistory implements AutoCloseable {

    private final GitFixture git;
    private final Path root;
    private final String prefix;
    private final boolean windows;
    private final Map<String, String> published = new HashMap<>();
    private final Map<String, String> commits = new HashMap<>();

    private ReleaseHistory(Path repository, String prefix, boolean windows) {
        this.git = GitFixture.init(repository);
        this.root = repository.resolve(prefix);
        this.prefix = prefix;
        this.windows = windows;
    }

    static ReleaseHistory in(Path repository) {
        return new ReleaseHistory(repository, "", false);
    }

    /** The project is a directory of the repository. */
    static ReleaseHistory below(Path repository, String directory) {
        return new ReleaseHistory(repository, directory + "/", false);
    }

    /** Every line ends with CR LF. */
    static ReleaseHistory windows(Path repository) {
        return new ReleaseHistory(repository, "", true);
    }

    ReleaseHistory write(String path, String text) {
        git.write(prefix + path, windows ? text.replace("\n", "\r\n") : text);
        return this;
    }

    ReleaseHistory replace(String path, String old, String text) {
        String file = WorkTreeText.of(root, path);
        if (!file.contains(old)) {
            throw new IllegalArgumentException(path + " has no " + old);
        }
        return write(path, file.replace(old, text));
    }

    ReleaseHistory delete(String path) {
        WorkTreeText.delete(root, path);
        return this;
    }

    /** A POM that is at hand without being in the tree. */
    ReleaseHistory published(String groupId, String artifactId, String version, String content) {
        published.put(
                groupId + ":" + artifactId + ":" + version,
                "<project><groupId>" + groupId + "</groupId><artifactId>" + artifactId + "</artifactId><version>"
                        + version + "</version><packaging>pom</packaging>" + content + "</project>");
        return this;
    }

    ReleaseHistory release(String version) {
        git.commit("Release " + version).tag("v" + version);
        commits.put(version, git.head());
        return this;
    }

    /** One line a change: subject, kind, name, before, after and place. */
    List<String> changes(String from, String to) {
        return lines(diff(from, to));
    }

    OperationalDiff diff(String from, String to) {
        try (GitGatherer gatherer = new GitGatherer(root, List.of("v{version}"), Map.of())) {
            return diff(
                    from,
                    gatherer.tree(commits.get(from)).orElseThrow(),
                    gatherer.tree(commits.get(to)).orElseThrow());
        }
    }

    /** From a release to the files as they stand. */
    OperationalDiff diff(String from) {
        try (GitGatherer gatherer = new GitGatherer(root, List.of("v{version}"), Map.of())) {
            return diff(from, gatherer.tree(commits.get(from)).orElseThrow(), new WorkTree(root));
        }
    }

    private OperationalDiff diff(String from, ProjectTree then, ProjectTree now) {
        ReleaseTag since =
                new ReleaseTag("v" + from, SemanticVersion.parse(from).orElseThrow(), commits.get(from), false);
        return OperationalDiffer.diff(since, operations(then), operations(now));
    }

    private List<ModuleOperations> operations(ProjectTree tree) {
        ConfigGatherer configs = new ConfigGatherer(tree, ProductionSettings.DEFAULT, "test");
        ExternalPoms external = (groupId, artifactId, version) -> Optional.ofNullable(
                        published.get(groupId + ":" + artifactId + ":" + version))
                .map(text -> text.getBytes(StandardCharsets.UTF_8));
        BootClassPath boot = BootClassPath.boot();
        return new OperationsGatherer(configs, external, new MigrationReader(List.of("prod")), module -> boot)
                .gather(tree, "pom.xml");
    }

    static List<String> lines(OperationalDiff diff) {
        return diff.changes().stream().map(ReleaseHistory::line).toList();
    }

    private static String line(Change change) {
        return change.subject() + " " + change.kind() + " " + change.name() + " ["
                + change.before().orElse("") + "] -> [" + change.after().orElse("") + "] " + change.at();
    }

    @Override
    public void close() {
        git.close();
    }
}
