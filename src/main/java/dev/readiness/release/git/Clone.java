package dev.readiness.release.git;

import java.util.ArrayList;
import java.util.List;

/** A clone, which may lack a part of the history that its remote has: CI servers cut it off, with its tags. */
public record Clone(GitProgram git) {

    public boolean isShallow() {
        return git.ask("rev-parse", "--is-shallow-repository").equals("true");
    }

    /**
     * Fetches what is missing. Branches and files here stay as they are.
     *
     * @param remote its name
     */
    public void complete(String remote) {
        List<String> arguments = new ArrayList<>(List.of("fetch", "--quiet", "--no-recurse-submodules", "--tags"));
        if (isShallow()) {
            arguments.add("--unshallow"); // git refuses it where nothing is cut off
        }
        arguments.addAll(List.of("--", remote));
        git.ask(arguments.toArray(String[]::new));
    }
}
