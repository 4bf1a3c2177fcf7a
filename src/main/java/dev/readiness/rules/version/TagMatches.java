package dev.readiness.rules.version;

import com.google.auto.service.AutoService;
import dev.readiness.core.Finding;
import dev.readiness.core.Rule;
import dev.readiness.core.RuleInfo;
import dev.readiness.core.Scope;
import dev.readiness.core.Stage;
import dev.readiness.facts.Facts;
import dev.readiness.facts.git.GitFacts;
import dev.readiness.facts.git.TagFacts;
import dev.readiness.facts.git.TagPattern;
import dev.readiness.facts.policy.ReleaseSettings;
import dev.readiness.facts.project.ModuleFacts;
import dev.readiness.facts.project.ReactorFacts;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The commit that is deployed under a release version carries the tag of that version. Compares names: any scheme will do. */
@AutoService(Rule.class)
@RuleInfo(
        id = "version.tag-matches",
        title = "The deployed commit carries the tag of its version",
        fix = "deploy from the commit that the release tag is on",
        stage = Stage.DEPLOY,
        scope = Scope.REACTOR,
        needs = {ReactorFacts.class, GitFacts.class, TagFacts.class, ReleaseSettings.class},
        since = "0.1.0")
public final class TagMatches implements Rule {

    @Override
    public Optional<String> notApplicable(Facts facts) {
        return Releases.snapshot(facts);
    }

    @Override
    public Stream<Finding> check(Facts facts) {
        ModuleFacts root = facts.get(ReactorFacts.class).root();
        GitFacts git = facts.get(GitFacts.class);
        TagFacts tags = facts.get(TagFacts.class);
        List<String> names = facts.get(ReleaseSettings.class).tags().stream()
                .map(pattern -> TagPattern.of(pattern).name(root.version()))
                .toList();
        List<String> existing =
                names.stream().filter(tags.commits()::containsKey).toList();
        if (existing.stream().anyMatch(name -> git.head()
                .equals(Optional.ofNullable(tags.commits().get(name))))) {
            return Stream.empty();
        }
        if (!existing.isEmpty()) {
            return Stream.of(Finding.of(
                    root.origin(), root.version(), "tag " + quoted(existing) + " is on another commit than HEAD"));
        }
        if (!tags.unreadable().isEmpty()) {
            return tags.unreadable().stream().map(text -> Finding.unknown(root.origin(), root.version(), text));
        }
        return Stream.of(missing(root, git, tags));
    }

    private static Finding missing(ModuleFacts root, GitFacts git, TagFacts tags) {
        if (git.shallow() && tags.commits().isEmpty()) {
            return Finding.unknown(root.origin(), root.version(), "the clone is shallow and has no tag at all");
        }
        List<String> others =
                tags.at(git.head()).stream().map(tag -> tag.name()).toList();
        return Finding.of(
                root.origin(),
                root.version(),
                others.isEmpty()
                        ? "HEAD carries no release tag and the version is \"" + root.version() + "\""
                        : "HEAD carries tag " + quoted(others) + " and the version is \"" + root.version() + "\"");
    }

    private static String quoted(List<String> names) {
        return names.stream().map(name -> "\"" + name + "\"").collect(Collectors.joining(", "));
    }
}
