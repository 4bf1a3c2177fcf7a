package dev.readiness.release.changelog;

import dev.readiness.notes.Links;
import java.util.Optional;

/**
 * Addresses of releases in the web.
 *
 * @param links of the repository
 * @param tags how tags are named; {@code {version}} stands for the version
 */
public record ReleaseLinks(Links links, String tags) {

    private static final String NEWEST = "HEAD";

    /** The tag of a version. */
    public String tag(String version) {
        return tags.replace("{version}", version);
    }

    /** The page of a release. */
    public Optional<String> to(String version) {
        return links.toTag(tag(version));
    }

    /** What lies between two releases. */
    public Optional<String> between(String from, String to) {
        return links.compare(tag(from), tag(to));
    }

    /** What has come since a release. */
    public Optional<String> since(String from) {
        return links.compare(tag(from), NEWEST);
    }
}
