package dev.readiness.facts.config;

import dev.readiness.facts.Fact;
import dev.readiness.facts.Origin;
import java.util.List;
import java.util.SortedMap;

/**
 * The environment files of a module and who uses their variables.
 *
 * @param files every {@code .env*} file, templates among them
 * @param uses every variable that configuration, Compose files or scripts refer to, with the first place that does
 */
public record EnvFileFacts(List<EnvFile> files, SortedMap<String, Origin> uses) implements Fact {

    /**
     * One environment file.
     *
     * @param template whether its name says that it is to be copied: example, template, sample, dist
     * @param tracked whether git tracks it
     * @param ignored whether .gitignore covers it
     * @param variables names with the place of their definition
     */
    public record EnvFile(
            String path, boolean template, boolean tracked, boolean ignored, SortedMap<String, Origin> variables) {}

    public EnvFileFacts {
        files = List.copyOf(files);
    }
}
