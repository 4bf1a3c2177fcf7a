package dev.readiness.facts.git;

import java.util.Optional;

/**
 * How release tags are named: {@code {version}} with text before and after it.
 *
 * @param prefix before the version, may be empty
 * @param suffix after the version, may be empty
 */
public record TagPattern(String prefix, String suffix) {

    private static final String VERSION = "{version}";

    /** Reads {@code v{version}}; a pattern without the placeholder is a prefix. */
    public static TagPattern of(String pattern) {
        int at = pattern.indexOf(VERSION);
        return at < 0
                ? new TagPattern(pattern, "")
                : new TagPattern(pattern.substring(0, at), pattern.substring(at + VERSION.length()));
    }

    /** The tag of a version as written in a POM. */
    public String name(String version) {
        return prefix + version + suffix;
    }

    /** The semantic version that a tag names under this pattern; empty when it names none. */
    public Optional<SemanticVersion> version(String tag) {
        return tag.length() > prefix.length() + suffix.length() && tag.startsWith(prefix) && tag.endsWith(suffix)
                ? SemanticVersion.parse(tag.substring(prefix.length(), tag.length() - suffix.length()))
                : Optional.empty();
    }
}
