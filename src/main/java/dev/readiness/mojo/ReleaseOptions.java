package dev.readiness.mojo;

import dev.readiness.core.ReadinessException;
import dev.readiness.release.Mode;
import dev.readiness.release.version.VersionRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the maintainer asks of a release.
 *
 * @param next version that the branch gets; empty for the usual one
 * @param unshallow whether what the clone lacks is fetched first
 * @param perform whether the build uploads
 * @param sign whether the tag is signed; empty for what git is set up to do
 * @param signOff whether the commits are signed off
 * @param plan digest of the plan that was approved; empty when any will do
 * @param goals of the build, besides what our own check needs; empty for the usual ones
 * @param messages with {@code {version}}, {@code {next}} and {@code {tag}}
 */
record ReleaseOptions(
        VersionRequest request,
        Optional<String> next,
        Mode mode,
        boolean unshallow,
        boolean perform,
        Optional<Boolean> sign,
        boolean signOff,
        Optional<String> plan,
        Optional<String> remote,
        Optional<String> branch,
        List<String> goals,
        Messages messages) {

    /** Templates of what is written into the history. */
    record Messages(String release, String tag, String next) {}

    static Mode mode(@Nullable String word) {
        if (word == null) {
            return Mode.BRANCH;
        }
        return Arrays.stream(Mode.values())
                .filter(mode -> mode.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new ReadinessException(
                        "-Dmode is \"" + word + "\"",
                        "use " + Stream.of(Mode.values()).map(Mode::word).collect(Collectors.joining(", "))));
    }

    /** An option without a value is set to "true" by Maven 3 and to nothing by other callers. */
    static boolean isOn(@Nullable String option) {
        return option != null && !option.equalsIgnoreCase("false");
    }
}
