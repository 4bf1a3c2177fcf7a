package dev.readiness.smoke;

import com.fasterxml.jackson.core.JsonPointer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a field of the answer must hold.
 *
 * @param name of the field for people
 * @param pointers where it may be (JSON Pointer, RFC 6901), the first that holds something counts
 * @param match how it is compared
 */
public record Expectation(String name, List<String> pointers, Match match, String expected) {

    private static final Pattern COMMIT = Pattern.compile("[0-9a-f]{7,64}");

    /** Ways to compare. */
    public enum Match {
        TEXT,
        /** Commit ids: either may be an abbreviation of the other. */
        COMMIT
    }

    public Expectation {
        pointers = List.copyOf(pointers);
    }

    public static Expectation of(String pointer, String expected) {
        return new Expectation(pointer, List.of(pointer), Match.TEXT, expected);
    }

    /** What Spring Boot, Quarkus and plain applications say of their version. */
    public static Expectation version(String expected) {
        return version(List.of("/build/version", "/version"), expected);
    }

    public static Expectation version(List<String> pointers, String expected) {
        return new Expectation("version", pointers, Match.TEXT, expected);
    }

    /** What Spring Boot (in its simple and full mode), Quarkus and plain applications say of their commit. */
    public static Expectation commit(String expected) {
        return commit(
                List.of("/git/commit/id", "/git/commit/id/full", "/git/commit/id/abbrev", "/build/commit", "/commit"),
                expected);
    }

    public static Expectation commit(List<String> pointers, String expected) {
        return new Expectation("commit", pointers, Match.COMMIT, expected);
    }

    /** What keeps a text from being a pointer to a field. */
    public static Optional<Flaw> flawOfPointer(String text) {
        try {
            return JsonPointer.compile(text).matches()
                    ? Flaw.of("is empty", "write a JSON Pointer such as /status")
                    : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Flaw.of("is no JSON Pointer", "begin it with a slash, as in /status");
        }
    }

    /** What keeps a text from being a commit that could be compared. */
    public static Optional<Flaw> flawOfCommit(String text) {
        return isCommit(text) ? Optional.empty() : Flaw.of("is no commit id", "give at least 7 hexadecimal digits");
    }

    private static boolean isCommit(String text) {
        return COMMIT.matcher(text.toLowerCase(Locale.ROOT)).matches();
    }

    /** What is wrong with the answer; evidence that is missing is wrong. */
    Optional<String> flaw(JsonFields fields, Shown shown) {
        Optional<String> found =
                pointers.stream().flatMap(at -> fields.text(at).stream()).findFirst();
        if (found.isEmpty()) {
            return Optional.of(missing(fields));
        }
        String value = found.get();
        if (match == Match.COMMIT && !isCommit(value)) {
            return Optional.of("commit " + shown.value(value) + " is no id of at least 7 hexadecimal digits");
        }
        return matches(value)
                ? Optional.empty()
                : Optional.of(name + " is " + shown.value(value) + ", expected " + Shown.plain(expected));
    }

    private boolean matches(String value) {
        String one = value.toLowerCase(Locale.ROOT);
        String other = expected.toLowerCase(Locale.ROOT);
        return match == Match.COMMIT ? one.startsWith(other) || other.startsWith(one) : value.equals(expected);
    }

    private String missing(JsonFields fields) {
        if (pointers.size() == 1 && pointers.get(0).equals(name)) {
            return name + (fields.isContainer(name) ? " is no single value" : " is missing") + ", expected "
                    + Shown.plain(expected);
        }
        return "no " + name + " in the answer (looked at " + String.join(", ", pointers) + "), expected "
                + Shown.plain(expected)
                + (match == Match.COMMIT
                        ? " (let readiness:build-info write it, or add -Dreadiness.smoke.expectedCommit=none)"
                        : "");
    }
}
