package dev.readiness.release.git;

import dev.readiness.core.ReadinessException;
import dev.readiness.facts.release.RepositoryState;
import dev.readiness.release.git.GitProgram.Output;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Looks at the local repository, with git's own answers. Changes nothing in it. */
public final class RepositoryReader {

    /** What git leaves behind while something is going on, and what that is called. */
    private static final Map<String, String> TRACES = new TreeMap<>(Map.of(
            "MERGE_HEAD", "a merge",
            "rebase-merge", "a rebase",
            "rebase-apply", "a rebase",
            "CHERRY_PICK_HEAD", "a cherry-pick",
            "REVERT_HEAD", "a revert",
            "BISECT_LOG", "a bisect",
            "index.lock", "another git command"));

    private RepositoryReader() {}

    /** Whether the user has git sign every tag. */
    public static boolean signs(GitProgram git) {
        Output output = git.run("config", "--type=bool", "--get", "tag.gpgSign");
        if (!output.isGood() && !output.err().isEmpty()) {
            throw new ReadinessException(
                    "'git config tag.gpgSign' cannot be read: " + said(output), "set it to true or false");
        }
        return output.out().strip().equals("true");
    }

    /**
     * Looks, and tries a signature when there is to be one.
     *
     * @param sign whether tags are to be signed
     */
    public static RepositoryState read(GitProgram git, boolean sign) {
        Optional<String> identity = identityProblem(git);
        return new RepositoryState(
                unfinished(git),
                new Clone(git).isShallow(),
                identity,
                sign,
                sign ? signingProblem(git, identity) : Optional.empty());
    }

    private static List<String> unfinished(GitProgram git) {
        Set<String> found = new TreeSet<>();
        TRACES.forEach((trace, name) -> {
            if (Files.exists(path(git, trace))) {
                found.add(name);
            }
        });
        sequence(path(git, "sequencer/todo")).ifPresent(found::add);
        return List.copyOf(found);
    }

    /** Between two commits of a series no other trace is left than the list of what is still to come. */
    private static Optional<String> sequence(Path todo) {
        try {
            return Files.exists(todo)
                    ? Optional.of(Files.readString(todo).startsWith("revert") ? "a revert" : "a cherry-pick")
                    : Optional.empty();
        } catch (IOException e) {
            return Optional.of("a cherry-pick");
        }
    }

    private static Path path(GitProgram git, String name) {
        return git.directory().resolve(git.ask("rev-parse", "--git-path", name));
    }

    /** Without this setting git makes up an address from the names of the user and the machine. */
    private static Optional<String> identityProblem(GitProgram git) {
        List<String> problems = new ArrayList<>();
        for (String who : List.of("GIT_AUTHOR_IDENT", "GIT_COMMITTER_IDENT")) {
            Output output = git.run("-c", "user.useConfigOnly=true", "var", who);
            if (!output.isGood()) {
                problems.add(said(output));
            }
        }
        return problems.stream().findFirst();
    }

    /** Tags are signed as commits are, with the same program and key; and a commit can be made without a ref. */
    private static Optional<String> signingProblem(GitProgram git, Optional<String> identityProblem) {
        if (identityProblem.isPresent()) {
            return Optional.of("nobody is known to sign: " + identityProblem.get());
        }
        try (SpareObjects spare = SpareObjects.beside(path(git, "objects"))) {
            GitProgram apart = spare.in(git);
            Output trial = apart.run("commit-tree", "-S", "-m", "trial", "HEAD^{tree}");
            if (!trial.isGood()) {
                return Optional.of(said(trial));
            }
            return apart.ask("cat-file", "commit", trial.out().strip()).contains("\ngpgsig")
                    ? Optional.empty()
                    : Optional.of("the signing program answers without a signature");
        }
    }

    /** What git died of, if it says so; else all it says. Hints and what to type are left out. */
    private static String said(Output output) {
        List<String> reasons = output.err()
                .lines()
                .map(String::strip)
                .filter(line ->
                        line.matches("(?:fatal|error|gpg|gpgsm): .*") && !line.matches("gpg: (?:Note|using) .*"))
                .map(line -> line.replaceFirst("^(?:fatal|error): ", ""))
                .toList();
        return reasons.isEmpty() ? output.reason() : String.join("; ", reasons);
    }
}
