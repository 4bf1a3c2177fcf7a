package dev.readiness.release.documents;

import dev.readiness.facts.git.SemanticVersion;
import java.time.LocalDate;

/**
 * What is kept of a release.
 *
 * @param notes the release notes, as Markdown
 */
public record ReleaseRecord(SemanticVersion version, LocalDate date, String notes) {}
