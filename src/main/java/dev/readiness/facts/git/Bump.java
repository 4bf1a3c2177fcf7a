package dev.readiness.facts.git;

import java.math.BigInteger;
import java.util.Locale;

/** How far one release is from another; ordered from small to large. */
public enum Bump {
    PATCH,
    MINOR,
    MAJOR;

    /**
     * What a version adds to the last release. When only the pre-release differs, what the two of them add to the release
     * before: 2.0.0-rc.2 after 2.0.0-rc.1 is a major one.
     */
    public static Bump between(SemanticVersion last, SemanticVersion version) {
        if (last.core().compareTo(version.core()) == 0) {
            return isZero(version.patch()) ? (isZero(version.minor()) ? MAJOR : MINOR) : PATCH;
        }
        if (!last.major().equals(version.major())) {
            return MAJOR;
        }
        return last.minor().equals(version.minor()) ? PATCH : MINOR;
    }

    /**
     * What a commit asks for: an incompatible change a major version, a feature a minor one, by either of its names.
     *
     * @param initial whether it is before 1.0.0, where each asks for one step less
     */
    public static Bump askedBy(Commit commit, boolean initial) {
        boolean breaking =
                commit.conventional().flatMap(Commit.Conventional::breaking).isPresent();
        boolean feature = commit.conventional()
                .filter(parts ->
                        parts.type().equalsIgnoreCase("feat") || parts.type().equalsIgnoreCase("feature"))
                .isPresent();
        return (breaking ? MAJOR : feature ? MINOR : PATCH).within(initial);
    }

    /** The same, or one step less before 1.0.0. */
    public Bump within(boolean initial) {
        return !initial ? this : this == MAJOR ? MINOR : PATCH;
    }

    /** Whether no number is left out between the two; the same numbers follow a pre-release of theirs. */
    public static boolean isNext(SemanticVersion last, SemanticVersion version) {
        BigInteger major = version.major().subtract(last.major());
        BigInteger minor = version.minor().subtract(last.minor());
        BigInteger patch = version.patch().subtract(last.patch());
        return switch (between(last, version)) {
            case MAJOR -> isZero(major) || (isOne(major) && isZero(version.minor()) && isZero(version.patch()));
            case MINOR -> isZero(minor) || (isOne(minor) && isZero(version.patch()));
            case PATCH -> isZero(patch) || isOne(patch);
        };
    }

    /** The lowest version that adds this much. */
    public SemanticVersion after(SemanticVersion last) {
        String next =
                switch (this) {
                    case MAJOR -> last.major().add(BigInteger.ONE) + ".0.0";
                    case MINOR -> last.major() + "." + last.minor().add(BigInteger.ONE) + ".0";
                    case PATCH ->
                        last.major() + "." + last.minor() + "." + last.patch().add(BigInteger.ONE);
                };
        return SemanticVersion.parse(next).orElseThrow();
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    private static boolean isZero(BigInteger number) {
        return number.signum() == 0;
    }

    private static boolean isOne(BigInteger number) {
        return number.equals(BigInteger.ONE);
    }
}
