package dev.readiness.rules.version;

import static dev.readiness.rules.RuleAssert.assertRule;

import dev.readiness.facts.Evidence;
import dev.readiness.facts.Facts;
import dev.readiness.facts.Origin;
import dev.readiness.facts.git.ReleaseTag;
import dev.readiness.facts.git.SemanticVersion;
import dev.readiness.facts.operations.Change;
import dev.readiness.facts.operations.Change.Kind;
import dev.readiness.facts.operations.Change.Subject;
import dev.readiness.facts.operations.OperationalDiff;
import dev.readiness.facts.release.PlannedRelease;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class BumpSufficientTest {

    @ParameterizedTest
    @CsvSource({
        "v1.2.3, 1.2.4, feat: x, minor, 1.3.0",
        "v1.2.3, 1.2.4, FEAT(api): x, minor, 1.3.0",
        "v1.2.3, 1.2.4, feat!: x, major, 2.0.0",
        "v1.2.3, 1.3.0, feat!: x, major, 2.0.0",
        "v1.2.3, 1.3.0, fix!: x, major, 2.0.0",
        "v1.2.3, 1.2.4-SNAPSHOT, feat: x, minor, 1.3.0",
        "v0.2.3, 0.2.4, feat!: x, minor, 0.3.0",
        "v1.3.0-rc.1, 1.3.0-rc.2, feat!: x, major, 2.0.0",
        "v1.3.1-rc.1, 1.3.1, feat: x, minor, 1.4.0"
    })
    void reportsTooSmallAStep(String last, String version, String message, String step, String lowest) {
        assertRule(new BumpSufficient())
                .on(Release.of(version).since(last, true, "fix: y", message).facts())
                .reports(
                        version,
                        "commit 2222222 \"" + message + "\" asks for a " + step + " version, \"" + lowest
                                + "\" or higher, and the version is \"" + version.replace("-SNAPSHOT", "") + "\"")
                .at("pom.xml:7");
    }

    @ParameterizedTest
    @CsvSource({
        "v1.2.3, 1.2.4, fix: x",
        "v1.2.3, 1.2.4, perf: x",
        "v1.2.3, 1.2.4, Rewrite everything",
        "v1.2.3, 1.3.0, feat: x",
        "v1.2.3, 2.0.0, feat!: x",
        "v0.2.3, 0.2.4, feat: x",
        "v0.2.3, 0.3.0, feat!: x",
        "v0.2.3, 1.0.0, feat!: x",
        "v2.0.0-rc.1, 2.0.0-rc.2, feat!: x",
        "v2.0.0-rc.1, 2.0.0, feat!: x",
        "v1.3.0-rc.1, 1.3.0, feat: x"
    })
    void isContentWithABigEnoughStep(String last, String version, String message) {
        assertRule(new BumpSufficient())
                .on(Release.of(version).since(last, true, message).facts())
                .isSilent();
    }

    @Test
    void judgesWhatTheTagOfHeadReleases() {
        assertRule(new BumpSufficient())
                .on(Release.of("1.2.4")
                        .since("v1.2.3", true, "feat: x")
                        .tagAtHead("v1.2.4")
                        .facts())
                .reports(
                        "1.2.4",
                        "commit 1111111 \"feat: x\" asks for a minor version, \"1.3.0\" or higher, and the version is"
                                + " \"1.2.4\"");
    }

    @ParameterizedTest
    @CsvSource({
        "v1.2.3, 1.3.0, REMOVED, , incompatible , major, 2.0.0",
        "v1.2.3, 1.3.0, CHANGED, method now final, incompatible , major, 2.0.0",
        "v1.2.3, 1.3.0, ADDED, method added to interface, incompatible , major, 2.0.0",
        "v1.2.3, 1.2.4, ADDED, , '', minor, 1.3.0",
        "v0.2.3, 0.2.4, REMOVED, , incompatible , minor, 0.3.0"
    })
    void reportsAnApiThatAsksForMore(
            String last, String version, Kind kind, @Nullable String after, String how, String step, String lowest) {
        assertRule(new BumpSufficient())
                .on(planned(last, version, api(last, kind, after)))
                .reports(
                        version,
                        "the " + (how.isEmpty() ? "" : how + " ") + "change of \"Shop.sell()\" in the API asks for a "
                                + step + " version, \"" + lowest + "\" or higher, and the version is \"" + version
                                + "\"")
                .at("pom.xml:7");
    }

    @ParameterizedTest
    @CsvSource({
        "v1.2.3, 2.0.0, REMOVED, ",
        "v1.2.3, 1.3.0, ADDED, ",
        "v0.2.3, 0.3.0, REMOVED, ",
        "v0.2.3, 0.2.4, ADDED, "
    })
    void isContentWithAVersionThatTheApiAsksFor(String last, String version, Kind kind, @Nullable String after) {
        assertRule(new BumpSufficient())
                .on(planned(last, version, api(last, kind, after)))
                .isSilent();
    }

    @Test
    void comparesTheApiOnlyWhenAReleaseIsPlanned() {
        Facts facts = Release.of("1.2.4").since("v1.2.3", true, "fix: y").facts();
        assertRule(new BumpSufficient())
                .on(facts.part()
                        .lazily(OperationalDiff.class, () -> {
                            throw new AssertionError("compared");
                        })
                        .build())
                .isSilent();
        assertRule(new BumpSufficient())
                .on(planned("v1.2.3", "1.2.4", Evidence.absent("there is no release to compare with")))
                .isSilent();
    }

    private static Evidence<OperationalDiff> api(String last, Kind kind, @Nullable String after) {
        ReleaseTag since =
                new ReleaseTag(last, SemanticVersion.parse(last.substring(1)).orElseThrow(), "1".repeat(40), true);
        Change change = new Change(
                Subject.API, kind, "Shop.sell()", Optional.empty(), Optional.ofNullable(after), Origin.of("shop"));
        return Evidence.known(new OperationalDiff(since, List.of(change), List.of()));
    }

    private static Facts planned(String last, String version, Evidence<OperationalDiff> diff) {
        PlannedRelease planned = new PlannedRelease(
                version, "v" + version, "main", List.of(), List.of("com.acme:shop"), Origin.of("pom.xml", 7));
        return Release.of(version)
                .since(last, true, "fix: y")
                .facts()
                .part()
                .with(PlannedRelease.class, planned)
                .lazily(OperationalDiff.class, () -> diff)
                .build();
    }

    @Test
    void namesTheHeaviestCommit() {
        assertRule(new BumpSufficient())
                .on(Release.of("1.2.4")
                        .since("v1.2.3", true, "feat: a", "fix: b\n\nBREAKING CHANGE: c")
                        .facts())
                .reports(
                        "1.2.4",
                        "commit 2222222 \"fix: b\" asks for a major version, \"2.0.0\" or higher, and the version is \"1.2.4\"");
    }

    @Test
    void doesNotCountWhatWasReverted() {
        String revert = "Revert \"feat: b\"\n\nThis reverts commit " + "2".repeat(40) + ".";
        assertRule(new BumpSufficient())
                .on(Release.of("1.2.4").since("v1.2.3", true, revert, "feat: b").facts())
                .isSilent();
        String again = "Revert \"Revert\"\n\nThis reverts commit 2222222.";
        assertRule(new BumpSufficient())
                .on(Release.of("1.2.4")
                        .since("v1.2.3", true, "revert: feat!: b", "feat!: b")
                        .facts())
                .isSilent();
        String first = "Revert \"feat: b\"\n\nThis reverts commit " + "3".repeat(40) + ".";
        assertRule(new BumpSufficient())
                .on(Release.of("1.2.4")
                        .since("v1.2.3", true, again, first, "feat: b")
                        .facts())
                .reportsKeys("1.2.4");
    }

    @Test
    void countsWhatASquashLists() {
        assertRule(new BumpSufficient())
                .on(Release.of("1.2.4")
                        .since("v1.2.3", true, "Add search (#12)\n\n* wip\n* feat: search by name\n")
                        .facts())
                .reports(
                        "1.2.4",
                        "commit 1111111 \"feat: search by name\" asks for a minor version, \"1.3.0\" or higher, and the"
                                + " version is \"1.2.4\"");
    }

    @Test
    void doubtsWhenCommitsAreHidden() {
        assertRule(new BumpSufficient())
                .on(Release.of("1.3.0").since("v1.2.3", false, "feat: a").facts())
                .doubts("1.3.0", "the clone is shallow and hides commits since tag \"v1.2.3\"");
        assertRule(new BumpSufficient())
                .on(Release.of("2.0.0").since("v1.2.3", false, "feat: a").facts())
                .isSilent();
        assertRule(new BumpSufficient())
                .on(Release.of("1.2.4").since("v1.2.3", false, "feat: a").facts())
                .reports(
                        "1.2.4",
                        "commit 1111111 \"feat: a\" asks for a minor version, \"1.3.0\" or higher, and the version is \"1.2.4\"");
    }

    @Test
    void leavesOtherFaultsToOtherRules() {
        assertRule(new BumpSufficient())
                .on(Release.of("1.2.3").since("v1.2.3", true, "feat: a").facts())
                .doesNotApply("the version is not above the last release");
        assertRule(new BumpSufficient())
                .on(Release.of("1.3").since("v1.2.3", true, "feat: a").facts())
                .doesNotApply("\"1.3\" is no semantic version");
    }
}
