package dev.readiness.release.version;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.readiness.core.ReadinessException;
import dev.readiness.facts.git.Bump;
import dev.readiness.facts.git.ReleaseTag;
import dev.readiness.facts.git.SemanticVersion;
import dev.readiness.facts.git.TagFacts;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class VersionChoiceTest {

    @ParameterizedTest(name = "{0} after {1}, {2}, asked {3}: {4}, then {5}")
    @CsvSource({
        // what the evidence asks for
        "1.2.4-SNAPSHOT, v1.2.3, PATCH, auto, 1.2.4, 1.2.5-SNAPSHOT",
        "1.2.4-SNAPSHOT, v1.2.3, MINOR, auto, 1.3.0, 1.3.1-SNAPSHOT",
        "1.2.4-SNAPSHOT, v1.2.3, MAJOR, auto, 2.0.0, 2.0.1-SNAPSHOT",
        "1.2.4-SNAPSHOT, v1.2.3, PATCH MAJOR MINOR, auto, 2.0.0, 2.0.1-SNAPSHOT",
        // what the POM says already
        "2.0.0-SNAPSHOT, v1.2.3, PATCH, auto, 2.0.0, 2.0.1-SNAPSHOT",
        "2.0.0-SNAPSHOT, v1.2.3, , auto, 2.0.0, 2.0.1-SNAPSHOT",
        "1.3.0-SNAPSHOT, v1.2.3, MAJOR, auto, 2.0.0, 2.0.1-SNAPSHOT",
        "0.1.0-SNAPSHOT, , , auto, 0.1.0, 0.1.1-SNAPSHOT",
        "1.0.0-SNAPSHOT, , MAJOR, auto, 1.0.0, 1.0.1-SNAPSHOT",
        // what the maintainer says
        "1.2.4-SNAPSHOT, v1.2.3, PATCH, minor, 1.3.0, 1.3.1-SNAPSHOT",
        "1.2.4-SNAPSHOT, v1.2.3, MAJOR, patch, 1.2.4, 1.2.5-SNAPSHOT",
        "1.2.4-SNAPSHOT, v1.2.3, , major, 2.0.0, 2.0.1-SNAPSHOT",
        "1.0.0-SNAPSHOT, , , minor, 1.0.0, 1.0.1-SNAPSHOT",
        // pre-releases, counted by tags
        "1.3.0-SNAPSHOT, v1.2.3, MINOR, rc, 1.3.0-rc.1, 1.3.0-SNAPSHOT",
        "1.3.0-SNAPSHOT, v1.2.3 v1.3.0-rc.1, MINOR, rc, 1.3.0-rc.2, 1.3.0-SNAPSHOT",
        "1.3.0-SNAPSHOT, v1.2.3 v1.3.0-rc.9 v1.3.0-rc.10, MINOR, rc, 1.3.0-rc.11, 1.3.0-SNAPSHOT",
        "1.3.0-SNAPSHOT, v1.2.3 v1.3.0-alpha.2, MINOR, beta, 1.3.0-beta.1, 1.3.0-SNAPSHOT",
        "1.3.0-SNAPSHOT, v1.2.3 v1.3.0-beta.1, MINOR, pre, 1.3.0-beta.2, 1.3.0-SNAPSHOT",
        "1.3.0-SNAPSHOT, v1.2.3, MINOR, pre, 1.3.0-alpha.1, 1.3.0-SNAPSHOT",
        "1.3.0-SNAPSHOT, v1.2.3 v1.3.0-rc.1, MAJOR, rc, 2.0.0-rc.1, 2.0.0-SNAPSHOT",
        "1.0.0-SNAPSHOT, v1.0.0-rc.1, , rc, 1.0.0-rc.2, 1.0.0-SNAPSHOT",
        // pre-releases, counted by the POM
        "1.0.0-rc.1-SNAPSHOT, , , auto, 1.0.0-rc.1, 1.0.0-rc.2-SNAPSHOT",
        "1.3.0-rc.2-SNAPSHOT, v1.2.3 v1.3.0-rc.1, MINOR, auto, 1.3.0-rc.2, 1.3.0-rc.3-SNAPSHOT",
        "1.3.0-rc.1-SNAPSHOT, v1.2.3 v1.3.0-rc.1, MINOR, auto, 1.3.0-rc.2, 1.3.0-rc.3-SNAPSHOT",
        // promotion
        "1.3.0-SNAPSHOT, v1.2.3 v1.3.0-rc.2, MINOR, promote, 1.3.0, 1.3.1-SNAPSHOT",
        "1.3.0-rc.3-SNAPSHOT, v1.2.3 v1.3.0-rc.2, , promote, 1.3.0, 1.3.1-SNAPSHOT",
        "1.3.0-SNAPSHOT, v1.2.3 v1.3.0-rc.2, MINOR, auto, 1.3.0, 1.3.1-SNAPSHOT",
        // a POM that lags behind the releases
        "1.0.0-SNAPSHOT, v1.2.3, PATCH, auto, 1.2.4, 1.2.5-SNAPSHOT",
        "1.2.3, v1.2.3, PATCH, auto, 1.2.4, 1.2.5-SNAPSHOT",
        // before 1.0.0
        "0.2.4-SNAPSHOT, v0.2.3, PATCH, auto, 0.2.4, 0.2.5-SNAPSHOT",
        "0.2.4-SNAPSHOT, v0.2.3, MINOR, auto, 0.3.0, 0.3.1-SNAPSHOT",
        "0.2.4-SNAPSHOT, v0.2.3, PATCH, major, 1.0.0, 1.0.1-SNAPSHOT",
        // the calendar: a month goes on, and the POM says when the next one begins
        "2026.11.4-SNAPSHOT, v2026.11.3, PATCH, auto, 2026.11.4, 2026.11.5-SNAPSHOT",
        "2026.12.0-SNAPSHOT, v2026.11.3, PATCH, auto, 2026.12.0, 2026.12.1-SNAPSHOT",
        "2026.12.0-SNAPSHOT, v2026.11.3, , auto, 2026.12.0, 2026.12.1-SNAPSHOT",
        "2026.12.0-SNAPSHOT, v2026.11.3, MINOR, auto, 2026.12.0, 2026.12.1-SNAPSHOT",
    })
    void chooses(String pom, String tags, String reasons, String bump, String version, String next) {
        VersionChoice choice = choose(pom, tags, reasons, VersionRequest.of(Optional.of(bump), Optional.empty()))
                .orElseThrow();
        assertThat(choice.version()).hasToString(version);
        assertThat(choice.next()).isEqualTo(next);
    }

    @Test
    void takesTheVersionThatIsGiven() {
        VersionRequest request = VersionRequest.of(Optional.empty(), Optional.of("4.0.0-beta.1"));
        assertThat(choose("1.2.4-SNAPSHOT", "v1.2.3", "PATCH", request)
                        .orElseThrow()
                        .version())
                .hasToString("4.0.0-beta.1");
    }

    @ParameterizedTest(name = "{0} in the POM, {1} given: then {2}")
    @CsvSource({
        "Finchley.SR2, 3.0.0, 3.0.1-SNAPSHOT",
        "2026.01-SNAPSHOT, 2026.1.0, 2026.1.1-SNAPSHOT",
        "1.0, 1.0.1, 1.0.2-SNAPSHOT",
        "1.2.4-SNAPSHOT, 0.9.0, 0.9.1-SNAPSHOT"
    })
    void aVersionThatIsGivenNeedsNoOtherInThePom(String pom, String given, String next) {
        VersionRequest request = VersionRequest.of(Optional.empty(), Optional.of(given));
        VersionChoice choice = choose(pom, "v1.2.3", null, request).orElseThrow();
        assertThat(choice.version()).hasToString(given);
        assertThat(choice.next()).isEqualTo(next);
    }

    /** Newer lines have gone on meanwhile. */
    @ParameterizedTest
    @CsvSource({
        "2.3.5-SNAPSHOT, PATCH, auto, 2.3.5, 2.3.6-SNAPSHOT",
        "2.3.5-SNAPSHOT, PATCH, rc, 2.3.5-rc.1, 2.3.5-SNAPSHOT",
        "2.3.5-rc.2-SNAPSHOT, PATCH, auto, 2.3.5-rc.2, 2.3.5-rc.3-SNAPSHOT",
        // the rules refuse it there, and say that the branch is for 2.3.x
        "2.3.5-SNAPSHOT, MINOR, auto, 2.4.0, 2.4.1-SNAPSHOT"
    })
    void aHotfixStaysInItsLine(String pom, String reason, String bump, String version, String next) {
        VersionChoice choice = VersionChoice.of(
                        pom,
                        tags("v3.0.0 v2.4.0 v2.3.4 v2.3.3", "v2.3.4"),
                        List.of(new Reason(Bump.valueOf(reason), "commit 1a2b3c4", "\"x\"")),
                        VersionRequest.of(Optional.of(bump), Optional.empty()))
                .orElseThrow();
        assertThat(choice.since().map(ReleaseTag::name)).contains("v2.3.4");
        assertThat(choice.version()).hasToString(version);
        assertThat(choice.next()).isEqualTo(next);
    }

    /** The rules refuse it and name the tag; another number would hide that somebody else has released. */
    @Test
    void aNumberThatIsTakenElsewhereIsNotStepped() {
        VersionChoice choice = VersionChoice.of(
                        "2.3.5-SNAPSHOT",
                        tags("v2.3.5 v2.3.4", "v2.3.4"),
                        List.of(new Reason(Bump.PATCH, "commit 1a2b3c4", "\"x\"")),
                        new VersionRequest.Auto())
                .orElseThrow();
        assertThat(choice.version()).hasToString("2.3.5");
    }

    /** A candidate and the final release on one commit: there is nothing left to promote. */
    @Test
    void aCandidateThatIsReleasedAlreadyIsNotPromotedAgain() {
        assertThatThrownBy(() -> choose("1.3.0-SNAPSHOT", "v1.3.0-rc.1 v1.3.0", null, new VersionRequest.Promote()))
                .hasMessageStartingWith("The last release, tag \"v1.3.0\", is final.");
        assertThat(choose("1.3.0-SNAPSHOT", "v1.3.0-rc.1 v1.3.0", null, new VersionRequest.Auto()))
                .isEmpty();
    }

    @Test
    void findsNothingToRelease() {
        VersionRequest auto = VersionRequest.of(Optional.empty(), Optional.empty());
        assertThat(choose("1.2.4-SNAPSHOT", "v1.2.3", null, auto)).isEmpty();
    }

    @Test
    void saysWhatAskedForWhat() {
        List<Reason> reasons = List.of(
                new Reason(Bump.MINOR, "commit 1a2b3c4", "\"feat: prices\""),
                new Reason(Bump.PATCH, "CHANGELOG.md:9", "Fixed"));
        VersionChoice choice = VersionChoice.of("1.2.4-SNAPSHOT", tags("v1.2.3"), reasons, new VersionRequest.Auto())
                .orElseThrow();
        assertThat(choice.because())
                .containsExactly(
                        "1.3.0 counted from tag \"v1.2.3\", with 1.2.4-SNAPSHOT in the POM",
                        "minor: commit 1a2b3c4 \"feat: prices\"",
                        "patch: CHANGELOG.md:9 Fixed");
        assertThat(choice.since().map(ReleaseTag::name)).contains("v1.2.3");
    }

    @Test
    void countsFromTheHighestFinalReleaseThatIsReachable() {
        TagFacts tags = tags("v2.0.0 v1.3.0-rc.1 v1.2.3 v1.2.2", "v1.3.0-rc.1");
        assertThat(VersionChoice.since(tags).map(ReleaseTag::name)).contains("v1.2.3");
    }

    @ParameterizedTest
    @CsvSource({
        "1.3.0-SNAPSHOT, v1.2.3 v1.3.0-rc.1, beta, '\"1.3.0-beta.1\" would come before \"1.3.0-rc.1\", which is released.'",
        "1.3.0-SNAPSHOT, v1.2.3, promote, 'The last release, tag \"v1.2.3\", is final.'",
        "1.3.0-SNAPSHOT, , promote, There is no pre-release.",
        "Finchley.SR2, v1.2.3, auto, The version \"Finchley.SR2\" of the POM is no semantic version.",
        "1.3.0-SNAPSHOT, v1.2.3, middle, -Dbump is \"middle\".",
    })
    void refuses(String pom, String tags, String bump, String message) {
        assertThatThrownBy(() -> choose(pom, tags, "MINOR", VersionRequest.of(Optional.of(bump), Optional.empty())))
                .isInstanceOf(ReadinessException.class)
                .hasMessageStartingWith(message + " To mend it: ");
    }

    @Test
    void refusesTwoWishesAtOnceAndWhatIsNoVersion() {
        assertThatThrownBy(() -> VersionRequest.of(Optional.of("minor"), Optional.of("1.2.3")))
                .hasMessageStartingWith("Both -Dbump=minor and the version 1.2.3 are given.");
        assertThatThrownBy(() -> VersionRequest.of(Optional.empty(), Optional.of("1.2")))
                .hasMessageStartingWith("\"1.2\" is no semantic version.");
    }

    private static Optional<VersionChoice> choose(
            String pom,
            @org.jspecify.annotations.Nullable String tags,
            @org.jspecify.annotations.Nullable String reasons,
            VersionRequest request) {
        List<Reason> all = reasons == null
                ? List.of()
                : Arrays.stream(reasons.split(" "))
                        .map(bump -> new Reason(Bump.valueOf(bump), "commit 1a2b3c4", "\"x\""))
                        .toList();
        return VersionChoice.of(pom, tags(tags == null ? "" : tags), all, request);
    }

    private static TagFacts tags(String names) {
        List<ReleaseTag> releases = releases(names);
        return facts(releases, releases.stream().findFirst());
    }

    private static TagFacts tags(String names, String last) {
        List<ReleaseTag> releases = releases(names);
        return facts(
                releases,
                releases.stream().filter(tag -> tag.name().equals(last)).findFirst());
    }

    private static TagFacts facts(List<ReleaseTag> releases, Optional<ReleaseTag> last) {
        return new TagFacts(Map.of(), releases, last, Set.of(), List.of());
    }

    private static List<ReleaseTag> releases(String names) {
        return Arrays.stream(names.split(" "))
                .filter(name -> !name.isEmpty())
                .map(name -> new ReleaseTag(
                        name, SemanticVersion.parse(name.substring(1)).orElseThrow(), "c0ffee", true))
                .sorted(Comparator.comparing(ReleaseTag::version).reversed())
                .toList();
    }
}
