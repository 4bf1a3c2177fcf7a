package dev.readiness.rules.version;

import com.google.auto.service.AutoService;
import dev.readiness.core.Finding;
import dev.readiness.core.Rule;
import dev.readiness.core.RuleInfo;
import dev.readiness.core.Scope;
import dev.readiness.core.Severity;
import dev.readiness.core.Stage;
import dev.readiness.facts.Facts;
import dev.readiness.facts.git.Bump;
import dev.readiness.facts.git.GitFacts;
import dev.readiness.facts.git.ReleaseTag;
import dev.readiness.facts.git.SemanticVersion;
import dev.readiness.facts.git.TagFacts;
import dev.readiness.facts.project.ModuleFacts;
import dev.readiness.facts.project.ReactorFacts;
import java.util.Optional;
import java.util.stream.Stream;

/** Compares with the highest release that HEAD descends from, so a maintenance branch goes its own way. */
@AutoService(Rule.class)
@RuleInfo(
        id = "version.incremented",
        title = "The version is above the last release",
        fix = "raise the version to the next one that is free",
        stage = Stage.RELEASE,
        scope = Scope.REACTOR,
        needs = {ReactorFacts.class, GitFacts.class, TagFacts.class},
        since = "0.1.0")
public final class Incremented implements Rule {

    @Override
    public Optional<String> notApplicable(Facts facts) {
        return Releases.unordered(facts);
    }

    @Override
    public Stream<Finding> check(Facts facts) {
        ModuleFacts root = facts.get(ReactorFacts.class).root();
        GitFacts git = facts.get(GitFacts.class);
        TagFacts tags = facts.get(TagFacts.class);
        SemanticVersion version = Releases.version(facts).orElseThrow();
        if (tags.at(git.head()).stream().anyMatch(tag -> tag.version().compareTo(version) == 0)) {
            return Stream.empty();
        }
        Optional<ReleaseTag> last = tags.lastRelease();
        if (last.isPresent() && version.compareTo(last.get().version()) <= 0) {
            return Stream.of(finding(
                    root,
                    "\"" + version + "\" is not above the last release, tag \""
                            + last.get().name() + "\""));
        }
        Optional<ReleaseTag> taken = tags.tagged(version);
        if (taken.isPresent()) {
            return Stream.of(finding(
                    root,
                    "\"" + version + "\" is taken by tag \"" + taken.get().name()
                            + "\", which HEAD does not descend from"));
        }
        if (last.isEmpty()) {
            return git.shallow()
                    ? Stream.of(Finding.unknown(
                            root.origin(),
                            root.version(),
                            "the clone is shallow and shows no release that HEAD descends from"))
                    : Stream.empty();
        }
        return Bump.isNext(last.get().version(), version)
                ? Stream.empty()
                : Stream.of(finding(
                                root,
                                "\"" + version + "\" skips a number after tag \""
                                        + last.get().name() + "\"")
                        .as(Severity.WARNING));
    }

    private static Finding finding(ModuleFacts root, String message) {
        return Finding.of(root.origin(), root.version(), message);
    }
}
