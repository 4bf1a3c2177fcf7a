package dev.readiness.gather.secret;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Tells one secret from the next in the same place, so that a new literal is a new finding. An HMAC-SHA-256 with the place as its key,
 * cut to 16 bits: of 65,536 changes one goes unseen, and who guesses at the secret learns next to nothing. What can be guessed in
 * a few tries has no mark.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc2104">RFC 2104</a>
 */
final class SecretMark {

    private static final String HMAC = "HmacSHA256";
    private static final int BYTES = 2;

    private SecretMark() {}

    static String of(String path, String key, String literal) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec((path + "\n" + key).getBytes(StandardCharsets.UTF_8), HMAC));
            return HexFormat.of().formatHex(mac.doFinal(literal.getBytes(StandardCharsets.UTF_8)), 0, BYTES);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has " + HMAC, e);
        }
    }
}
