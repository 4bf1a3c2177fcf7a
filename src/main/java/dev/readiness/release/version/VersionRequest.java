package dev.readiness.release.version;

import dev.readiness.core.ReadinessException;
import dev.readiness.facts.git.Bump;
import dev.readiness.facts.git.SemanticVersion;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What the maintainer asks for. */
public sealed interface VersionRequest {

    /** As far as the evidence asks for. */
    record Auto() implements VersionRequest {}

    /** Above the last release by this much. */
    record By(Bump bump) implements VersionRequest {}

    /**
     * The next pre-release of the version that is due.
     *
     * @param label "alpha", "beta" or "rc"; empty goes on with the series that was begun
     */
    record PreRelease(Optional<String> label) implements VersionRequest {}

    /** The final version of the pre-release that was released last. */
    record Promote() implements VersionRequest {}

    /** This one. */
    record Exactly(SemanticVersion version) implements VersionRequest {}

    /** Labels whose order Maven and semantic versioning agree on; low first. */
    List<String> LABELS = List.of("alpha", "beta", "rc");

    /**
     * Reads the options of the goal.
     *
     * @param bump "auto", "major", "minor", "patch", "pre", a label, "promote", or empty
     * @param version an explicit one, or empty
     */
    static VersionRequest of(Optional<String> bump, Optional<String> version) {
        if (version.isPresent()) {
            if (bump.isPresent()) {
                throw new ReadinessException(
                        "Both -Dbump=" + bump.get() + " and the version " + version.get() + " are given",
                        "give one of them");
            }
            return SemanticVersion.parse(version.get())
                    .<VersionRequest>map(Exactly::new)
                    .orElseThrow(() -> new ReadinessException(
                            "\"" + version.get() + "\" is no semantic version",
                            "give one such as 1.4.0 or 1.4.0-rc.1"));
        }
        String word = bump.orElse("auto").toLowerCase(Locale.ROOT);
        if (LABELS.contains(word)) {
            return new PreRelease(Optional.of(word));
        }
        return switch (word) {
            case "auto" -> new Auto();
            case "major" -> new By(Bump.MAJOR);
            case "minor" -> new By(Bump.MINOR);
            case "patch" -> new By(Bump.PATCH);
            case "pre" -> new PreRelease(Optional.empty());
            case "promote" -> new Promote();
            default ->
                throw new ReadinessException(
                        "-Dbump is \"" + bump.orElse("") + "\"",
                        "use auto, major, minor, patch, pre, alpha, beta, rc or promote");
        };
    }
}
