package dev.readiness.facts.git;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A version as semver.org 2.0.0 defines it, with numbers of any size, in a text of at most {@value #LONGEST} characters.
 *
 * <p>The order is inconsistent with equals: versions that differ in build metadata only compare as equal and are not. So
 * none goes into a sorted set.
 *
 * @param preRelease identifiers after the dash; empty for a final version
 * @param build identifiers after the plus; without influence on the order
 * @see <a href="https://semver.org/spec/v2.0.0.html">Semantic Versioning 2.0.0</a>
 */
public record SemanticVersion(
        BigInteger major, BigInteger minor, BigInteger patch, List<String> preRelease, List<String> build)
        implements Comparable<SemanticVersion> {

    /** Longer text is no version: it keeps a hostile tag from costing time or stack. */
    private static final int LONGEST = 256;

    private static final String SNAPSHOT = "-SNAPSHOT";

    private static final Pattern SYNTAX = Pattern.compile("(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)"
            + "(?:-((?:0|[1-9]\\d*|\\d*[a-zA-Z-][0-9a-zA-Z-]*)(?:\\.(?:0|[1-9]\\d*|\\d*[a-zA-Z-][0-9a-zA-Z-]*))*))?"
            + "(?:\\+([0-9a-zA-Z-]+(?:\\.[0-9a-zA-Z-]+)*))?");

    public SemanticVersion {
        preRelease = List.copyOf(preRelease);
        build = List.copyOf(build);
    }

    /** The version that the whole text is; empty when it is none. */
    public static Optional<SemanticVersion> parse(String text) {
        Matcher matcher = SYNTAX.matcher(text);
        return text.length() <= LONGEST && matcher.matches()
                ? Optional.of(new SemanticVersion(
                        new BigInteger(matcher.group(1)),
                        new BigInteger(matcher.group(2)),
                        new BigInteger(matcher.group(3)),
                        identifiers(matcher.group(4)),
                        identifiers(matcher.group(5))))
                : Optional.empty();
    }

    public boolean isFinal() {
        return preRelease.isEmpty();
    }

    /** What Maven's {@code -SNAPSHOT} will become; the version itself when it has no such suffix. */
    public static Optional<SemanticVersion> ofRelease(String version) {
        return parse(withoutSnapshot(version));
    }

    /** Any version, semantic or not, without Maven's {@code -SNAPSHOT}. */
    public static String withoutSnapshot(String version) {
        return version.endsWith(SNAPSHOT) ? version.substring(0, version.length() - SNAPSHOT.length()) : version;
    }

    /** The version without pre-release and build metadata. */
    public SemanticVersion core() {
        return new SemanticVersion(major, minor, patch, List.of(), List.of());
    }

    /** Precedence by item 11; build metadata has no influence. */
    @Override
    public int compareTo(SemanticVersion other) {
        int byCore = major.compareTo(other.major);
        byCore = byCore != 0 ? byCore : minor.compareTo(other.minor);
        byCore = byCore != 0 ? byCore : patch.compareTo(other.patch);
        if (byCore != 0) {
            return byCore;
        }
        if (isFinal() || other.isFinal()) {
            return Boolean.compare(isFinal(), other.isFinal());
        }
        for (int i = 0; i < Math.min(preRelease.size(), other.preRelease.size()); i++) {
            int byIdentifier = compareIdentifiers(preRelease.get(i), other.preRelease.get(i));
            if (byIdentifier != 0) {
                return byIdentifier;
            }
        }
        return Integer.compare(preRelease.size(), other.preRelease.size());
    }

    @Override
    public String toString() {
        return major + "." + minor + "." + patch
                + (preRelease.isEmpty() ? "" : "-" + String.join(".", preRelease))
                + (build.isEmpty() ? "" : "+" + String.join(".", build));
    }

    private static int compareIdentifiers(String one, String other) {
        boolean oneNumeric = isNumeric(one);
        boolean otherNumeric = isNumeric(other);
        if (oneNumeric && otherNumeric) {
            return new BigInteger(one).compareTo(new BigInteger(other));
        }
        return oneNumeric == otherNumeric ? one.compareTo(other) : Boolean.compare(otherNumeric, oneNumeric);
    }

    private static boolean isNumeric(String identifier) {
        return identifier.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static List<String> identifiers(@Nullable String dotted) {
        return dotted == null ? List.of() : List.of(dotted.split("\\."));
    }
}
