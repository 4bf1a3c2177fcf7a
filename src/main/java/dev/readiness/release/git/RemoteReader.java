package dev.readiness.release.git;

import dev.readiness.core.ReadinessException;
import dev.readiness.facts.Evidence;
import dev.readiness.facts.Origin;
import dev.readiness.facts.release.RemoteState;
import dev.readiness.facts.release.RemoteState.Standing;
import dev.readiness.release.git.GitProgram.Output;
import dev.readiness.release.git.Remote.Answer;
import dev.readiness.release.git.Remote.Outcome;
import dev.readiness.release.git.Remote.Update;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Asks the remote what it has and whether it would take a release. Changes nothing, neither there nor here. */
public final class RemoteReader {

    private static final String HEADS = "refs/heads/";
    private static final String TAGS = "refs/tags/";

    private RemoteReader() {}

    /** The remote that a branch is pushed to: its own, else "origin", else the only one; empty when nobody can say. */
    public static Optional<String> name(GitProgram git, String branch) {
        // a branch that follows a local one has "." for its remote
        Optional<String> own = branch.isEmpty()
                ? Optional.empty()
                : answer(git.run("config", "--get", "branch." + branch + ".remote"))
                        .filter(name -> !name.equals("."));
        List<String> names = names(git);
        return own.or(() -> names.contains("origin") ? Optional.of("origin") : Optional.empty())
                .or(() -> names.size() == 1 ? Optional.of(names.get(0)) : Optional.empty());
    }

    /**
     * Asks once, and tries a push that is not carried out.
     *
     * @param branch short name of the branch at the remote; empty when nobody knows it
     * @param tag short name of the tag that is to be
     */
    public static Evidence<RemoteState> read(GitProgram git, String remote, String branch, String tag) {
        if (names(git).isEmpty() && !remote.matches(".*[:/].*")) {
            return Evidence.absent("the repository has no remote");
        }
        try {
            // what a partial clone does not have is not fetched just to compare it
            GitProgram quiet = git.with("GIT_NO_LAZY_FETCH", "1");
            String head = quiet.ask("rev-parse", "--verify", "HEAD^{commit}");
            Map<String, String> refs = new Remote(quiet, remote).branchesAndTags();
            Standing standing = standing(quiet, head, Optional.ofNullable(refs.get(HEADS + branch)));
            return Evidence.known(new RemoteState(
                    Masked.credentials(remote),
                    standing,
                    below(refs, TAGS),
                    below(refs, HEADS),
                    refusal(new Remote(quiet, remote), tries(quiet, head, standing, branch, tag, refs))));
        } catch (ReadinessException e) {
            return Evidence.unknown(Origin.of("."), told(sentence(e)));
        }
    }

    private static Standing standing(GitProgram git, String head, Optional<String> remote) {
        if (remote.isEmpty()) {
            return Standing.NO_BRANCH;
        }
        String there = remote.get();
        if (there.equals(head)) {
            return Standing.EQUAL;
        }
        if (!git.run("cat-file", "-e", there + "^{commit}").isGood()) {
            return Standing.NOT_FETCHED;
        }
        if (isAncestor(git, there, head)) {
            return Standing.AHEAD;
        }
        return isAncestor(git, head, there) ? Standing.BEHIND : Standing.DIVERGED;
    }

    private static boolean isAncestor(GitProgram git, String one, String other) {
        return git.run("merge-base", "--is-ancestor", one, other).isGood();
    }

    /** Only what the remote could take: that a branch has moved or a tag exists says nothing of a permission. */
    private static List<Update> tries(
            GitProgram git, String head, Standing standing, String branch, String tag, Map<String, String> refs) {
        List<Update> tries = new ArrayList<>();
        if (List.of(Standing.EQUAL, Standing.AHEAD, Standing.NO_BRANCH).contains(standing)
                && isRef(git, HEADS + branch)) {
            tries.add(new Update(head, HEADS + branch));
        }
        if (!refs.containsKey(TAGS + tag) && isRef(git, TAGS + tag)) {
            tries.add(new Update(head, TAGS + tag));
        }
        return tries;
    }

    private static boolean isRef(GitProgram git, String name) {
        return git.run("check-ref-format", name).isGood();
    }

    private static Optional<String> refusal(Remote remote, List<Update> tries) {
        if (tries.isEmpty()) {
            return Optional.empty();
        }
        Answer answer = remote.tryPush(tries);
        return answer.outcome() == Outcome.ACCEPTED ? Optional.empty() : Optional.of(told(answer.reason()));
    }

    private static Map<String, String> below(Map<String, String> refs, String prefix) {
        Map<String, String> names = new TreeMap<>();
        refs.forEach((ref, object) -> {
            if (ref.startsWith(prefix)) {
                names.put(ref.substring(prefix.length()), object);
            }
        });
        return names;
    }

    private static List<String> names(GitProgram git) {
        return git.ask("remote").lines().toList();
    }

    private static Optional<String> answer(Output output) {
        return Optional.of(output.out().strip()).filter(text -> output.isGood() && !text.isEmpty());
    }

    /** What git says, without what must not be seen, what it always says, and the period at its end. */
    private static String told(String text) {
        return Masked.credentials(text)
                .replaceFirst("; Please make sure you have the correct access rights; and the repository exists\\.", "")
                .replaceFirst("\\.$", "");
    }

    /** The first part of what our own exceptions say; how to mend it is the rules' to say. */
    private static String sentence(ReadinessException e) {
        String message = String.valueOf(e.getMessage());
        int end = message.indexOf(". To mend it: ");
        return end < 0 ? message : message.substring(0, end);
    }
}
