package dev.readiness.gather.secret;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** How much key a text holds. */
final class KeyMaterial {

    private static final String PREFIX = "base64:";

    private KeyMaterial() {}

    /** Bytes of key material: decoded where the key's name or the text says base64, else those of UTF-8. */
    static int bytes(String key, String secret) {
        boolean encoded =
                secret.startsWith(PREFIX) || key.toLowerCase(Locale.ROOT).contains("base64");
        return (encoded ? decode(secret) : Optional.<byte[]>empty())
                .orElseGet(() -> secret.getBytes(StandardCharsets.UTF_8))
                .length;
    }

    /** What the text decodes to from base64 in either alphabet; empty when it does not. */
    static Optional<byte[]> decode(String text) {
        String own = text.startsWith(PREFIX) ? text.substring(PREFIX.length()) : text;
        try {
            return Optional.of(
                    Base64.getDecoder().decode(own.strip().replace('-', '+').replace('_', '/')));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /**
     * Shannon entropy in bits a character; 0 for empty text.
     *
     * @see <a href="https://en.wikipedia.org/wiki/Entropy_(information_theory)">Entropy</a>
     */
    static double entropy(String text) {
        Map<Integer, Long> counts =
                text.codePoints().boxed().collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        double length = text.codePointCount(0, text.length());
        return counts.values().stream()
                .mapToDouble(count -> count / length)
                .map(share -> -share * Math.log(share) / Math.log(2))
                .sum();
    }
}
