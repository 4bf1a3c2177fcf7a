package dev.readiness.facts.policy;

import dev.readiness.facts.Fact;
import java.util.List;

/**
 * How releases are named and written down.
 *
 * @param tags patterns of release tags; {@code {version}} stands for the version
 * @param changelog path of the changelog
 * @param notes path of the release notes that are kept; {@code {version}} stands for the version
 * @param checklist path of the release's checklist; {@code {version}} stands for the version
 * @param branches patterns of branches that may be released from; {@code *} stands for anything
 */
public record ReleaseSettings(
        List<String> tags, String changelog, String notes, String checklist, List<String> branches) implements Fact {

    public static final ReleaseSettings DEFAULT = new ReleaseSettings(
            List.of("v{version}", "{version}"),
            "CHANGELOG.md",
            "docs/releases/v{version}/release-notes.md",
            "docs/releases/v{version}/checklist.md",
            List.of("main", "master", "*.x", "release/*", "maintenance/*", "hotfix/*"));

    public ReleaseSettings {
        tags = List.copyOf(tags);
        branches = List.copyOf(branches);
    }

    /** Released from the branches that are so by default. */
    public ReleaseSettings(List<String> tags, String changelog, String notes, String checklist) {
        this(tags, changelog, notes, checklist, DEFAULT.branches());
    }

    /** Notes and checklist where they are by default. */
    public ReleaseSettings(List<String> tags, String changelog) {
        this(tags, changelog, DEFAULT.notes(), DEFAULT.checklist());
    }
}
