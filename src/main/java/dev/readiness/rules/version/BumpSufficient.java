package dev.readiness.rules.version;

import com.google.auto.service.AutoService;
import dev.readiness.core.Finding;
import dev.readiness.core.Rule;
import dev.readiness.core.RuleInfo;
import dev.readiness.core.Scope;
import dev.readiness.core.Stage;
import dev.readiness.facts.Facts;
import dev.readiness.facts.git.Bump;
import dev.readiness.facts.git.Commit;
import dev.readiness.facts.git.GitFacts;
import dev.readiness.facts.git.HistoryFacts;
import dev.readiness.facts.git.ReleaseTag;
import dev.readiness.facts.git.SemanticVersion;
import dev.readiness.facts.git.TagFacts;
import dev.readiness.facts.operations.ApiFacts;
import dev.readiness.facts.operations.Change;
import dev.readiness.facts.operations.Change.Subject;
import dev.readiness.facts.operations.OperationalDiff;
import dev.readiness.facts.project.ModuleFacts;
import dev.readiness.facts.project.ReactorFacts;
import dev.readiness.facts.release.PlannedRelease;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the commits since the last release announce, and what a release that is planned finds in the API: an incompatible change
 * asks for a major version, a feature for a minor one. Before 1.0.0 each asks for one step less. Commits that were reverted since
 * do not count.
 */
@AutoService(Rule.class)
@RuleInfo(
        id = "version.bump-sufficient",
        title = "The version grows as much as the changes ask for",
        fix = "raise the version as far as the commits since the last release ask for",
        stage = Stage.RELEASE,
        scope = Scope.REACTOR,
        needs = {ReactorFacts.class, GitFacts.class, TagFacts.class, HistoryFacts.class},
        since = "0.1.0")
public final class BumpSufficient implements Rule {

    @Override
    public Optional<String> notApplicable(Facts facts) {
        return Releases.unordered(facts)
                .or(() -> isNew(facts) ? Optional.empty() : Optional.of("the version is not above the last release"));
    }

    /** Above the last release, or the version of HEAD's own tag: that is judged when a tag is built. */
    private static boolean isNew(Facts facts) {
        TagFacts tags = facts.get(TagFacts.class);
        SemanticVersion version = Releases.version(facts).orElseThrow();
        List<ReleaseTag> own = tags.at(facts.get(GitFacts.class).head());
        return tags.lastRelease().stream().noneMatch(last -> last.version().compareTo(version) > 0)
                && tags.tagged(version).stream().allMatch(own::contains);
    }

    @Override
    public Stream<Finding> check(Facts facts) {
        ModuleFacts root = facts.get(ReactorFacts.class).root();
        HistoryFacts history = facts.get(HistoryFacts.class);
        SemanticVersion version = Releases.version(facts).orElseThrow();
        Bump bump = Bump.between(last(facts), version);
        boolean initial = last(facts).major().signum() == 0;
        Optional<Wish> heaviest = Stream.concat(
                        history.standing().stream().map(commit -> Wish.of(commit, initial)),
                        api(facts).map(change -> Wish.of(change, initial)))
                .filter(wish -> wish.bump().compareTo(bump) > 0)
                .max(Comparator.comparing(Wish::bump));
        if (heaviest.isPresent()) {
            return Stream.of(Finding.of(root.origin(), root.version(), message(heaviest.get(), history, version)));
        }
        return history.complete() || bump == Bump.MAJOR
                ? Stream.empty()
                : Stream.of(Finding.unknown(
                        root.origin(),
                        root.version(),
                        "the clone is shallow and hides commits since tag \""
                                + history.since().name() + "\""));
    }

    /** Compared only when a release is planned: any other build is not to wait for repositories. */
    private static Stream<Change> api(Facts facts) {
        return facts.find(PlannedRelease.class).stream()
                .flatMap(planned -> facts.find(OperationalDiff.class).stream())
                .flatMap(diff -> diff.of(Subject.API));
    }

    /** What asks, and for how much. */
    private record Wish(Bump bump, String source) {

        static Wish of(Commit commit, boolean initial) {
            return new Wish(
                    Bump.askedBy(commit, initial), "commit " + commit.shortId() + " \"" + commit.subject() + "\"");
        }

        static Wish of(Change change, boolean initial) {
            boolean compatible = ApiFacts.isCompatible(change);
            return new Wish(
                    (compatible ? Bump.MINOR : Bump.MAJOR).within(initial),
                    "the " + (compatible ? "" : "incompatible ") + "change of \"" + change.name() + "\" in the API");
        }
    }

    private static String message(Wish wish, HistoryFacts history, SemanticVersion version) {
        return wish.source() + " asks for a " + wish.bump().word() + " version, \""
                + wish.bump().after(history.since().version()) + "\" or higher, and the version is \"" + version + "\"";
    }

    private static SemanticVersion last(Facts facts) {
        return facts.get(HistoryFacts.class).since().version();
    }
}
