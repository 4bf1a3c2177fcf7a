package dev.readiness.release.documents;

import dev.readiness.facts.git.SemanticVersion;
import java.time.LocalDate;

/**
 * What is kept of a release.
 *
 * @param notes the release notes, as Markdown
 * @param checklist the tasks of the release, as Markdown; empty writes none
 */
public record ReleaseRecord(SemanticVersion version, LocalDate date, String notes, String checklist) {}
