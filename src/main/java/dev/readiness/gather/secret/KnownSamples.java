package dev.readiness.gather.secret;

import dev.readiness.gather.cache.Digest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;

/** Secrets that are published: in the samples of frameworks, in demo projects, in tutorials. Known by digest alone. */
final class KnownSamples {

    /** Nobody's secret is longer; what is, is no sample of ours. */
    private static final int DIGEST_LENGTH = 64;

    private final Set<String> digests;

    private KnownSamples(Set<String> digests) {
        this.digests = digests;
    }

    /** Reads the list that ships with the plugin. */
    static KnownSamples load() {
        try (InputStream list = KnownSamples.class.getResourceAsStream("known-samples.sha256")) {
            if (list == null) {
                throw new IllegalStateException("known-samples.sha256 is missing beside its class");
            }
            return new KnownSamples(new String(list.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && line.length() >= DIGEST_LENGTH)
                    .map(line -> line.substring(0, DIGEST_LENGTH))
                    .collect(Collectors.toUnmodifiableSet()));
        } catch (IOException e) {
            throw new UncheckedIOException("known-samples.sha256 cannot be read", e);
        }
    }

    /** Whether the text, or what it decodes to from base64, is on the list. */
    boolean holds(String secret) {
        return digests.contains(Digest.of(secret))
                || KeyMaterial.decode(secret)
                        .filter(bytes -> digests.contains(Digest.of(bytes)))
                        .isPresent();
    }
}
