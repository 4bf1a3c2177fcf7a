package dev.readiness.facts.policy;

import dev.readiness.facts.Fact;
import java.util.List;

/**
 * How releases are named and written down.
 *
 * @param tags patterns of release tags; {@code {version}} stands for the version
 * @param changelog path of the changelog
 */
public record ReleaseSettings(List<String> tags, String changelog) implements Fact {

    public static final ReleaseSettings DEFAULT =
            new ReleaseSettings(List.of("v{version}", "{version}"), "CHANGELOG.md");

    public ReleaseSettings {
        tags = List.copyOf(tags);
    }
}
