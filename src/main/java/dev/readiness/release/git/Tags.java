package dev.readiness.release.git;

import dev.readiness.core.ReadinessException;
import dev.readiness.release.git.GitProgram.Output;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The tags of the user's repository. */
public record Tags(GitProgram git) {

    /** Full id of the tag object, of the commit when the tag is lightweight; empty without such a tag. */
    public Optional<String> object(String name) {
        Output output = git.run("rev-parse", "--verify", "--quiet", "refs/tags/" + name);
        return output.isGood() ? Optional.of(output.out().strip()) : Optional.empty();
    }

    /** Full id of the commit that a tag leads to. */
    public Optional<String> commit(String name) {
        Output output = git.run("rev-parse", "--verify", "--quiet", "refs/tags/" + name + "^{commit}");
        return output.isGood() ? Optional.of(output.out().strip()) : Optional.empty();
    }

    /**
     * Makes an annotated tag.
     *
     * @param signed with the key and the program that git is set up with
     * @return full id of the tag object
     */
    public String make(String name, String commit, String message, boolean signed) {
        try {
            Path text = Files.createTempFile("readiness", ".txt");
            try {
                Files.writeString(text, message);
                git.ask(
                        "tag",
                        signed ? "--sign" : "--no-sign",
                        "--annotate",
                        "--file",
                        text.toString(),
                        "--",
                        name,
                        commit);
            } finally {
                Files.delete(text);
            }
        } catch (IOException e) {
            throw new ReadinessException("The message of the tag cannot be written", "make room on the disk");
        }
        if (signed && !git.ask("cat-file", "tag", "refs/tags/" + name).contains("\n-----BEGIN ")) {
            delete(name, object(name).orElseThrow());
            throw new ReadinessException(
                    "git made the tag \"" + name + "\" without a signature",
                    "see git config gpg.format and gpg.program");
        }
        return object(name).orElseThrow();
    }

    /** Deletes a tag that still is the one that is meant. */
    public void delete(String name, String object) {
        git.ask("update-ref", "-d", "refs/tags/" + name, object);
    }
}
