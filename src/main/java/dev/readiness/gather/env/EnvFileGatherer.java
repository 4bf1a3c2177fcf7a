package dev.readiness.gather.env;

import dev.readiness.facts.Evidence;
import dev.readiness.facts.config.ConfigSet;
import dev.readiness.facts.config.EnvFileFacts;
import dev.readiness.facts.config.EnvFileFacts.EnvFile;
import dev.readiness.gather.ProjectTree;
import dev.readiness.gather.ProjectTree.Content.Missing;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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
        List<ConfigSet> sets = new ArrayList<>();
        for (String directory : directories(module)) {
            for (String file : environmentFiles) {
                String path = ProjectTree.join(directory, file);
                ProjectTree.Content content = tree.read(path, EnvFileReader.LIMIT);
                if (!(content instanceof Missing)) {
                    sets.add(EnvFileReader.read(path, content, variables));
                }
            }
        }
        return List.copyOf(sets);
    }

    /** Every environment file of the module and the root, and every variable that they could provide; absent without files. */
    public Evidence<EnvFileFacts> files(String module) {
        List<String> directories = directories(module);
        List<EnvFile> files = directories.stream()
                .flatMap(directory -> tree.files(directory, ENV_FILE).stream())
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
