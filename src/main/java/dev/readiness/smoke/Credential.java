package dev.readiness.smoke;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/**
 * What opens an endpoint. Goes into one request header and nowhere else.
 *
 * @param header value of {@code Authorization}
 * @param secrets texts that must never be printed, also when a server sends them back
 */
public record Credential(String header, List<String> secrets) {

    public Credential {
        secrets = List.copyOf(secrets);
    }

    /** HTTP Basic, RFC 7617, in UTF-8. */
    public static Credential basic(String user, String password) {
        String pair = Base64.getEncoder().encodeToString((user + ":" + password).getBytes(StandardCharsets.UTF_8));
        return new Credential("Basic " + pair, List.of(pair, password));
    }

    /** A bearer token, RFC 6750; white space around it is left out, as files and variables often end in a line feed. */
    public static Credential bearer(String token) {
        return new Credential("Bearer " + token.strip(), List.of(token.strip()));
    }

    /** What keeps a text from being a bearer token. */
    public static Optional<Flaw> flawOfToken(String token) {
        if (token.isBlank()) {
            return Flaw.of("is empty", "set it to the token");
        }
        return token.strip().chars().allMatch(c -> c > ' ' && c < 127)
                ? Optional.empty()
                : Flaw.of("holds white space or characters that no header can carry", "set it to the token alone");
    }

    String hide(String text) {
        String hidden = text;
        for (String secret : secrets) {
            hidden = secret.isEmpty() ? hidden : hidden.replace(secret, "***");
        }
        return hidden;
    }

    @Override
    public String toString() {
        return "***";
    }
}
