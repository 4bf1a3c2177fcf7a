package dev.readiness.release.pom;

import java.util.List;
import java.util.Optional;

/** The properties that a checkout gives to every Maven which runs in it: they go before those of any POM. */
final class Arguments {

    private Arguments() {}

    /** What a file sets; empty when it is no such file. */
    static Optional<List<Property>> of(String path, byte[] bytes) {
        if (isNamed(path, "maven.config")) {
            return Optional.of(MavenConfig.read(Source.plain(path, bytes)));
        }
        return isNamed(path, "maven-user.properties") || isNamed(path, "maven.properties")
                ? Optional.of(UserProperties.read(Source.bytes(path, bytes)))
                : Optional.empty();
    }

    static boolean isNamed(String path, String name) {
        return path.equals(".mvn/" + name) || path.endsWith("/.mvn/" + name);
    }
}
