package dev.readiness.release.version;

import dev.readiness.facts.git.Bump;

/**
 * Something that asks for a version.
 *
 * @param bump how far it has to be above the last release
 * @param source what asks: "commit 1a2b3c4", "CHANGELOG.md:12", "the API", "the configuration"
 * @param text what it says
 */
public record Reason(Bump bump, String source, String text) {}
