package dev.readiness.facts.config;

import dev.readiness.facts.Origin;
import java.util.List;

/**
 * All that leaves the reader of a secret: enough to judge it, too little to guess it.
 *
 * @param kind where the effective secret comes from
 * @param use what the key's name says the secret is for
 * @param length characters of the literal
 * @param keyBytes bytes of key material: after base64 decoding where the key's name or the text says base64, else UTF-8
 * @param entropy Shannon entropy of the literal in bits a character
 * @param template whether the literal is text that asks to be replaced ("changeme", "your-key-here"), also after base64
 *     decoding
 * @param guessable whether it is a dictionary word, repeated, sequential or equal to the user name beside it
 * @param knownSample whether its SHA-256 is that of a published sample
 * @param alsoAt other keys and profiles that hold the same literal
 * @param mark four hexadecimal digits that tell the literal from another one in its place; empty for one that is guessed easily
 */
public record SecretTraits(
        Kind kind,
        Use use,
        int length,
        int keyBytes,
        double entropy,
        boolean template,
        boolean guessable,
        boolean knownSample,
        List<Reuse> alsoAt,
        String mark) {

    /** Where the effective secret comes from. */
    public enum Kind {
        /** Nothing is set. */
        EMPTY,
        /** Written in the file. */
        LITERAL,
        /** Written as the fallback of a placeholder: {@code ${DB_PWD:123456}}. */
        FALLBACK,
        /** {@code ${DB_PWD}}, {@code ENC(...)}, {@code {cipher}...}, {@code ${vault:...}}, {@code sm://...}. */
        REFERENCE
    }

    /** What the key's name says the secret is for. */
    public enum Use {
        PASSWORD,
        SIGNING_KEY,
        TOKEN,
        PRIVATE_KEY
    }

    /** Another place with the same literal. */
    public record Reuse(String key, Origin at) {}

    public SecretTraits {
        alsoAt = List.copyOf(alsoAt);
    }

    /** Whether production gets a literal that stands in a file. */
    public boolean isLiteral() {
        return kind == Kind.LITERAL || kind == Kind.FALLBACK;
    }
}
