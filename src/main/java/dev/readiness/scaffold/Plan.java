package dev.readiness.scaffold;

import java.util.List;

/**
 * What is to be written.
 *
 * @param missing files that the project lacks
 * @param present files that it has, under their name or another
 */
public record Plan(List<ScaffoldFile> missing, List<Present> present) {

    /**
     * A file that is not needed.
     *
     * @param at the path under which the project has it
     */
    public record Present(ScaffoldFile file, String at) {}

    public Plan {
        missing = List.copyOf(missing);
        present = List.copyOf(present);
    }
}
