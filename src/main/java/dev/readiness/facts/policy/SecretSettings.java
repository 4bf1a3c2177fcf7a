package dev.readiness.facts.policy;

import dev.readiness.facts.Fact;

/**
 * The least strength of a secret.
 *
 * @param keyLength characters of a signing key
 * @param passwordLength characters of a password
 * @param entropy bits of Shannon entropy a character of a signing key
 */
public record SecretSettings(int keyLength, int passwordLength, double entropy) implements Fact {
    public static final SecretSettings DEFAULT = new SecretSettings(64, 12, 3.0);
}
