package dev.readiness.rules.release;

import static dev.readiness.rules.RuleAssert.assertRule;

import dev.readiness.core.Rule;
import dev.readiness.facts.Facts;
import dev.readiness.facts.git.TagFacts;
import dev.readiness.facts.release.PublishedVersions;
import dev.readiness.facts.release.RemoteState;
import dev.readiness.facts.release.RemoteState.Standing;
import dev.readiness.facts.release.RepositoryState;
import dev.readiness.rules.RuleAssert;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules with one condition each, on what surrounds a release: the repository, the machine, the remote, the artifacts. */
final class SurroundingsTest {

    private static final RepositoryState FINE = Planned.repository(List.of(), false);

    @ParameterizedTest
    @ValueSource(strings = {"a merge", "a rebase", "another git command"})
    void reportsWhatIsUnderWay(String what) {
        on(new RepositoryAtRest(), Planned.repository(List.of(what), false))
                .reports("", what + " is under way")
                .at(".");
        on(new RepositoryAtRest(), FINE).isSilent();
    }

    @Test
    void reportsHistoryThatIsCutOff() {
        on(new HistoryComplete(), Planned.repository(List.of(), true))
                .reports("", "the clone is shallow: older commits and tags are cut off")
                .at(".");
        on(new HistoryComplete(), FINE).isSilent();
    }

    @Test
    void reportsReleasesThatTheCloneWasSpared() {
        tags(List.of("v1.2.0"), List.of("v1.2.0", "v1.1.0", "v1.0.0"))
                .reports("tags", "tag \"v1.0.0\" of the remote \"origin\" is not here, nor are others: 1")
                .at(".");
        tags(List.of(), List.of("v1.2.0")).reports("tags", "tag \"v1.2.0\" of the remote \"origin\" is not here");
        tags(List.of("v1.2.0", "mine"), List.of("v1.2.0")).isSilent();
        tags(List.of(), List.of("nightly", "v1.2", "v1.3.0")).isSilent();
        assertRule(new HistoryComplete())
                .on(Planned.tag("v1.3.0")
                        .lazily(RemoteState.class, Planned::unseen)
                        .build())
                .isSilent();
    }

    @Test
    void reportsThatNobodyIsKnown() {
        on(
                        new IdentityKnown(),
                        new RepositoryState(
                                List.of(), false, Optional.of("no email was given"), false, Optional.empty()))
                .reports("", "git knows no author: no email was given")
                .at(".");
        on(new IdentityKnown(), FINE).isSilent();
    }

    @Test
    void reportsASignatureThatFails() {
        on(new SignaturePossible(), signing(true, Optional.of("gpg failed to sign the data")))
                .reports("", "a signature that is tried fails: gpg failed to sign the data")
                .at(".");
        on(new SignaturePossible(), signing(true, Optional.empty())).isSilent();
        on(new SignaturePossible(), signing(false, Optional.empty())).doesNotApply("no signature is asked for");
    }

    @Test
    void reportsARemoteThatTakesNoPush() {
        Facts.Builder facts = Planned.tag("v1.3.0");
        assertRule(new PushPermitted()).on(facts.build()).isSilent();
        assertRule(new PushPermitted())
                .on(facts.with(RemoteState.class, Planned.remote(Standing.EQUAL, Optional.of("Permission denied")))
                        .build())
                .reports("origin", "the remote \"origin\" takes no push: Permission denied")
                .at(".");
    }

    @Test
    void reportsEveryModuleThatIsPublished() {
        Facts.Builder facts = Planned.tag("v1.3.0");
        assertRule(new VersionUnpublished()).on(facts.build()).isSilent();
        assertRule(new VersionUnpublished())
                .on(facts.with(PublishedVersions.class, new PublishedVersions("central", List.of("com.acme:shop")))
                        .build())
                .reports("com.acme:shop", "\"com.acme:shop\" has version \"1.3.0\" in repository \"central\"")
                .at("pom.xml:5");
        assertRule(new VersionUnpublished())
                .on(facts.with(PublishedVersions.class, new PublishedVersions("central", List.of("a:a", "b:b")))
                        .build())
                .reportsKeys("a:a", "b:b");
    }

    private static RuleAssert tags(List<String> here, List<String> there) {
        return assertRule(new HistoryComplete())
                .on(Planned.tag("v1.3.0")
                        .with(TagFacts.class, Planned.tags(here.toArray(String[]::new)))
                        .with(RemoteState.class, Planned.remote(there, List.of("main")))
                        .build());
    }

    private static RuleAssert on(Rule rule, RepositoryState state) {
        return assertRule(rule)
                .on(Planned.tag("v1.3.0").with(RepositoryState.class, state).build());
    }

    private static RepositoryState signing(boolean signing, Optional<String> problem) {
        return new RepositoryState(List.of(), false, Optional.empty(), signing, problem);
    }
}
