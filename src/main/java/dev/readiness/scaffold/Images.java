package dev.readiness.scaffold;

import java.util.stream.IntStream;

/** Releases of Java that are supported for long, and the images that bring them. */
final class Images {

    private static final int[] LONG_TERM = {8, 11, 17, 21, 25};

    private Images() {}

    /** The first long term release that runs what was compiled for the given one. */
    static int release(int java) {
        return IntStream.of(LONG_TERM)
                .filter(release -> release >= java)
                .findFirst()
                .orElse(java);
    }

    /** The image to run on. Its tag says release and distribution; only the registry knows the digest of the day. */
    static String runtime(int java) {
        return "eclipse-temurin:" + release(java) + "-jre-noble";
    }

    /** What Maven with this plugin builds on. */
    static int builder(int java) {
        return Math.max(17, release(java));
    }
}
