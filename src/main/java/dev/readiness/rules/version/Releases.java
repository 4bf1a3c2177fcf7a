package dev.readiness.rules.version;

import dev.readiness.facts.Facts;
import dev.readiness.facts.git.SemanticVersion;
import dev.readiness.facts.project.ModuleFacts;
import dev.readiness.facts.project.ReactorFacts;
import java.util.Optional;

/** What several rules on versions ask of the version that is being released. */
final class Releases {

    private Releases() {}

    /** The reason not to judge tags, when the version is a SNAPSHOT. */
    static Optional<String> snapshot(Facts facts) {
        ModuleFacts root = facts.get(ReactorFacts.class).root();
        return root.isSnapshot()
                ? Optional.of("\"" + root.version() + "\" is a SNAPSHOT, which nobody tags")
                : Optional.empty();
    }

    /** The version that the project has or, without -SNAPSHOT, will have. */
    static Optional<SemanticVersion> version(Facts facts) {
        return SemanticVersion.ofRelease(facts.get(ReactorFacts.class).root().version());
    }

    /** The reason not to compare, when the version is no semantic one; version.semantic has said so. */
    static Optional<String> unordered(Facts facts) {
        return version(facts).isPresent()
                ? Optional.empty()
                : Optional.of("\"" + facts.get(ReactorFacts.class).root().version() + "\" is no semantic version");
    }
}
