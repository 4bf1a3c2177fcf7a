package dev.readiness.release.git;

import dev.readiness.core.ReadinessException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A second work tree of the repository, where a release is made: what the user has open stays as it is.
 *
 * @param git in the user's own work tree
 * @param directory absolute; nothing else is kept there
 */
public record Worktree(GitProgram git, Path directory) {

    /** Makes it anew at a commit; what an earlier try left there goes. */
    public void open(String commit) {
        remove();
        git.ask("worktree", "add", "--quiet", "--force", "--detach", directory.toString(), commit);
        if (Files.exists(directory.resolve(".gitmodules"))) {
            here().ask("submodule", "update", "--quiet", "--init", "--recursive");
        }
    }

    public boolean isOpen() {
        return Files.exists(directory.resolve(".git"));
    }

    /** Takes all files back to a commit, and HEAD with them. */
    public void reset(String commit) {
        here().ask("checkout", "--quiet", "--force", "--detach", commit);
        here().ask("reset", "--quiet", "--hard", commit);
    }

    /**
     * Writes files and commits them, with the hooks and the signature that the repository asks for.
     *
     * @param files by path from the top
     * @param signedOff whether the committer signs it off
     * @return full id of the commit; that of HEAD when there is nothing to change
     */
    public String commit(Map<String, byte[]> files, String message, boolean signedOff) {
        GitProgram here = here().with("GIT_LITERAL_PATHSPECS", "1");
        try {
            List<String> add = new ArrayList<>(List.of("add", "--"));
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                Path path = directory.resolve(file.getKey());
                Files.createDirectories(path.getParent());
                Files.write(path, file.getValue());
                add.add(file.getKey());
            }
            if (!files.isEmpty()) {
                here.ask(add.toArray(String[]::new));
            }
            if (!here.run("diff", "--cached", "--quiet").isGood()) {
                Path text = Files.createTempFile("readiness", ".txt");
                Files.writeString(text, message);
                try {
                    here.ask("commit", "--quiet", signedOff ? "--signoff" : "--no-signoff", "--file", text.toString());
                } finally {
                    Files.delete(text);
                }
            }
        } catch (IOException e) {
            throw new ReadinessException(
                    "The files of the release cannot be written to " + directory + ": "
                            + e.getClass().getSimpleName(),
                    "make room on the disk and see that you may write there");
        }
        return here.ask("rev-parse", "HEAD");
    }

    /** Keeps the files, for whoever wants what was built, and nothing of git's. */
    public void letGo() {
        try {
            Files.deleteIfExists(directory.resolve(".git"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        git.ask("worktree", "prune");
    }

    /** Removes it from disk and from the repository. */
    public void remove() {
        try {
            if (Files.exists(directory)) {
                try (Stream<Path> files = Files.walk(directory)) {
                    for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                        Files.delete(file);
                    }
                }
            }
        } catch (IOException e) {
            throw new ReadinessException(
                    "The folder " + directory + " of an earlier try cannot be removed",
                    "close what has files open there, and remove it");
        }
        git.ask("worktree", "prune");
    }

    private GitProgram here() {
        return git.in(directory);
    }
}
