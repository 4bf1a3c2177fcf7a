package dev.readiness.gather.env;

import dev.readiness.facts.Evidence;
import dev.readiness.facts.Origin;
import dev.readiness.facts.config.EnvFileFacts;
import dev.readiness.facts.config.EnvFileFacts.EnvFile;
import dev.readiness.gather.ProjectTree;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The environment files of all modules together, and every use of a variable, whether there is such a file or not. */
public final class ReactorEnvFiles {

    private ReactorEnvFiles() {}

    /**
     * Unknown when those of one module are.
     *
     * @param directories of the modules
     */
    public static Evidence<EnvFileFacts> gather(
            ProjectTree tree, Collection<String> directories, Collection<Evidence<EnvFileFacts>> modules) {
        SortedMap<String, EnvFile> files = new TreeMap<>();
        for (Evidence<EnvFileFacts> module : modules) {
            if (module instanceof Evidence.Unknown<EnvFileFacts>) {
                return module;
            }
            if (module instanceof Evidence.Known<EnvFileFacts> known) {
                known.fact().files().forEach(file -> files.putIfAbsent(file.path(), file));
            }
        }
        List<String> all = Stream.concat(Stream.of("."), directories.stream())
                .distinct()
                .sorted()
                .toList();
        SortedMap<String, Origin> uses = VariableUses.of(tree, all);
        return files.isEmpty() && uses.isEmpty()
                ? Evidence.absent("no file refers to an environment variable")
                : Evidence.known(new EnvFileFacts(List.copyOf(files.values()), uses));
    }
}
