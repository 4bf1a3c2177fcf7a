package dev.readiness.release.publish;

import java.util.Optional;

/**
 * What opens the forge. Goes into one request header and nowhere else.
 *
 * @param source where it was found, for people
 * @param job whether it is that of a GitLab job, which opens less and goes into another header
 */
public record Token(String value, String source, boolean job) {

    public Token {
        value = value.strip();
    }

    /** What keeps a text from being a token, as a predicate. */
    public static Optional<String> flaw(String text) {
        if (text.isBlank()) {
            return Optional.of("is empty");
        }
        return text.strip().chars().allMatch(c -> c > ' ' && c < 127)
                ? Optional.empty()
                : Optional.of("holds white space or characters that no header can carry");
    }

    @Override
    public String toString() {
        return "***";
    }
}
