package dev.readiness.gather.env;

import dev.readiness.facts.Evidence;
import dev.readiness.facts.config.ConfigSet;
import dev.readiness.facts.config.EnvFileFacts;
import dev.readiness.facts.config.EnvFileFacts.EnvFile;
import dev.readiness.gather.ProjectTree;
import dev.readiness.gather.ProjectTree.Content.Missing;
import dev.readiness.gather.secret.RawSetting;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Brings home the environment files of a module and of the root that it is built from. */
public final class EnvFileGatherer {

    private static final Predicate<String> ENV_FILE =
            Pattern.compile("\\.env(\\.[\\w.-]+)?|[\\w.-]+\\.env").asMatchPredicate();
    private static final Predicate<String> TEMPLATE = Pattern.compile(
                    "(^|[./_-])(example|template|tmpl|sample|dist)s?([._-]|$)")
            .asPredicate();

    private final ProjectTree tree;
    private final GitIndex git;
    private final Map<String, List<String>> listed = new ConcurrentHashMap<>(); // every module asks for the root's

    public EnvFileGatherer(ProjectTree tree, GitIndex git) {
        this.tree = tree;
        this.git = git;
    }

    /**
     * The environment files that production loads and that exist, the module's before the root's.
     *
     * @param module its directory relative to the root; "." is the root
     * @param environmentFiles paths as the policy names them, relative to the module or to the root
     * @param variables names that the target environment provides
     */
    public List<ConfigSet> sets(String module, List<String> environmentFiles, Set<String> variables) {
        return inOrder(module, environmentFiles)
                .map(path -> EnvFileReader.read(path, tree.read(path, EnvFileReader.LIMIT), variables))
                .toList();
    }

    /** The variables of those files, the stronger first. Unredacted: they go no further than an evaluation. */
    public List<RawSetting> variables(String module, List<String> environmentFiles) {
        return inOrder(module, environmentFiles)
                .flatMap(path -> EnvFileReader.parse(path, tree.read(path, EnvFileReader.LIMIT)).settings().stream())
                .toList();
    }

    private Stream<String> inOrder(String module, List<String> environmentFiles) {
        return directories(module).stream()
                .flatMap(directory -> environmentFiles.stream().map(file -> ProjectTree.join(directory, file)))
                .filter(path -> !(tree.read(path, EnvFileReader.LIMIT) instanceof Missing));
    }

    /** Every environment file of the module and the root, and every variable that they could provide; absent without files. */
    public Evidence<EnvFileFacts> files(String module) {
        List<String> directories = directories(module);
        List<EnvFile> files = directories.stream()
                .flatMap(directory ->
                        listed.computeIfAbsent(directory, unlisted -> tree.files(unlisted, ENV_FILE)).stream())
                .map(this::file)
                .toList();
        return files.isEmpty()
                ? Evidence.absent("there is no environment file")
                : Evidence.known(new EnvFileFacts(files, VariableUses.of(tree, directories)));
    }

    private EnvFile file(String path) {
        EnvFileReader.Reading reading = EnvFileReader.parse(path, tree.read(path, EnvFileReader.LIMIT));
        String name = path.substring(path.lastIndexOf('/') + 1);
        return new EnvFile(path, TEMPLATE.test(name), git.tracks(path), git.ignores(path), reading.places());
    }

    private static List<String> directories(String module) {
        return Stream.of(module, ".").distinct().toList();
    }
}
