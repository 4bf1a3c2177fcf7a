package dev.readiness.facts.git;

/**
 * A tag that names a version.
 *
 * @param name short, e.g. "v1.2.3"
 * @param commit full id of the commit it peels to
 * @param annotated whether it is a tag object of its own
 */
public record ReleaseTag(String name, SemanticVersion version, String commit, boolean annotated) {}
