package dev.readiness.release.git;

import dev.readiness.core.ReadinessException;
import dev.readiness.release.git.GitProgram.Output;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A repository that is pushed to.
 *
 * @param name of the remote, e.g. "origin"
 */
public record Remote(GitProgram git, String name) {

    /**
     * A ref that is to point to an object.
     *
     * @param object full id
     * @param ref full name, e.g. "refs/heads/main"
     */
    public record Update(String object, String ref) {}

    /** How a push ended. */
    public enum Outcome {
        /** Every ref is as asked. */
        ACCEPTED,
        /** No ref was changed. */
        REFUSED,
        /** One of several addresses has accepted, another has not. */
        DIVIDED,
        /** The remote cannot be asked; perhaps it has accepted. */
        UNKNOWN
    }

    /**
     * A push that came to an end.
     *
     * @param reason in the words of git and of the remote's hooks; empty when accepted
     */
    public record Answer(Outcome outcome, String reason) {}

    /** The name for people: an address may stand in its place, and hold a password. */
    public String shown() {
        return Masked.credentials(name);
    }

    /**
     * Object ids by full ref name; that of an annotated tag is of the tag itself.
     *
     * @throws ReadinessException when the remote cannot be asked
     */
    public Map<String, String> refs(String... patterns) {
        return list(List.of("--refs"), patterns);
    }

    /**
     * Object ids of all branches and tags by full ref name, in one question.
     *
     * @throws ReadinessException when the remote cannot be asked
     */
    public Map<String, String> branchesAndTags() {
        return list(List.of("--refs", "--heads", "--tags"));
    }

    private Map<String, String> list(List<String> options, String... patterns) {
        List<String> arguments = new ArrayList<>(List.of("ls-remote"));
        arguments.addAll(options);
        arguments.addAll(List.of("--", name));
        arguments.addAll(Arrays.asList(patterns));
        Output output = git.run(arguments.toArray(String[]::new));
        if (!output.isGood()) {
            throw new ReadinessException(
                    "The remote \"" + shown() + "\" cannot be asked: " + output.reason(),
                    "see that 'git ls-remote " + shown() + "' works from here, with the same user");
        }
        Map<String, String> refs = new TreeMap<>();
        output.out().lines().map(line -> line.split("\t", 2)).forEach(parts -> refs.put(parts[1], parts[0]));
        return refs;
    }

    /**
     * Asks for all updates or none, without force. A connection that breaks leaves the outcome open; the remote is asked then.
     */
    public Answer push(List<Update> updates) {
        Output output = git.run(push(updates, "--atomic").toArray(String[]::new));
        if (output.isGood() && isDone(output.out(), updates)) {
            return new Answer(Outcome.ACCEPTED, "");
        }
        String reason = refusals(output);
        try {
            List<Remote> places = places();
            long taken =
                    places.stream().filter(place -> place.isAsAsked(updates)).count();
            return taken == places.size()
                    ? new Answer(Outcome.ACCEPTED, "")
                    : new Answer(taken == 0 ? Outcome.REFUSED : Outcome.DIVIDED, reason);
        } catch (ReadinessException e) {
            return new Answer(Outcome.UNKNOWN, reason);
        }
    }

    /**
     * Whether anybody can see a ref as it was to be, at one of the addresses that are pushed to.
     *
     * @throws ReadinessException when the remote cannot be asked
     */
    public boolean has(Update update) {
        return places().stream().anyMatch(place -> place.isAsAsked(List.of(update)));
    }

    private boolean isAsAsked(List<Update> updates) {
        Map<String, String> now = refs(updates.stream().map(Update::ref).toArray(String[]::new));
        return updates.stream().allMatch(update -> update.object().equals(now.get(update.ref())));
    }

    /** Where a push goes: to other addresses than a fetch, when the user has said so. */
    private List<Remote> places() {
        Output fetched = git.run("remote", "get-url", "--", name);
        Output pushed = git.run("remote", "get-url", "--push", "--all", "--", name);
        return pushed.isGood() && !pushed.out().equals(fetched.out())
                ? pushed.out().lines().map(address -> new Remote(git, address)).toList()
                : List.of(this);
    }

    /** Whether the remote lets us push, as far as it says so before anything is sent; the reason why not, or nothing. */
    public Answer tryPush(List<Update> updates) {
        Output output =
                git.run(push(updates, "--atomic", "--dry-run", "--no-verify").toArray(String[]::new));
        return output.isGood() && isDone(output.out(), updates)
                ? new Answer(Outcome.ACCEPTED, "")
                : new Answer(Outcome.REFUSED, refusals(output));
    }

    private List<String> push(List<Update> updates, String... options) {
        List<String> arguments = new ArrayList<>(List.of("push", "--porcelain", "--no-follow-tags"));
        arguments.addAll(Arrays.asList(options));
        arguments.addAll(List.of("--", name));
        updates.forEach(update -> arguments.add(update.object() + ":" + update.ref()));
        return arguments;
    }

    /** Every ref has a line of its own: new, moved forward, or as it was asked to be. */
    private static boolean isDone(String porcelain, List<Update> updates) {
        return updates.stream().allMatch(update -> porcelain
                .lines()
                .anyMatch(line -> line.matches("[ *=]\t.*") && line.contains(":" + update.ref() + "\t")));
    }

    private static String refusals(Output output) {
        List<String> refused = output.out()
                .lines()
                .filter(line -> line.startsWith("!"))
                .map(line -> line.substring(1)
                        .strip()
                        .replaceFirst("^[0-9a-f]+:", "")
                        .replace('\t', ' '))
                .toList();
        return refused.isEmpty() ? output.reason() : String.join("; ", refused) + " (" + output.reason() + ")";
    }
}
