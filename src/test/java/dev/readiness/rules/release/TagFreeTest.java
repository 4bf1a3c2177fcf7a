package dev.readiness.rules.release;

import static dev.readiness.rules.RuleAssert.assertRule;

import dev.readiness.facts.Evidence;
import dev.readiness.facts.Facts;
import dev.readiness.facts.git.TagFacts;
import dev.readiness.facts.release.RemoteState;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class TagFreeTest {

    @Test
    void reportsATagThatExistsHere() {
        assertRule(new TagFree())
                .on(here("v1.3.0", "v1.3.0"))
                .reports("v1.3.0", "tag \"v1.3.0\" exists here")
                .at(".");
    }

    @Test
    void reportsATagThatExistsOnlyAtTheRemote() {
        assertRule(new TagFree())
                .on(there(List.of("v1.3.0"), List.of("main")))
                .reports("v1.3.0", "tag \"v1.3.0\" exists at the remote \"origin\"");
    }

    @Test
    void reportsABranchOfTheSameName() {
        assertRule(new TagFree())
                .on(there(List.of(), List.of("v1.3.0")))
                .reports("v1.3.0", "a branch has the name of tag \"v1.3.0\" at the remote \"origin\"");
    }

    @ParameterizedTest
    @CsvSource({"v1.3.0, V1.3.0", "V1.3.0, v1.3.0"})
    void reportsATagThatDiffersInCase(String tag, String other) {
        assertRule(new TagFree())
                .on(here(tag, other))
                .reports(tag, "tag \"" + other + "\" differs from \"" + tag + "\" in nothing but case");
    }

    @ParameterizedTest
    @CsvSource({"v1/0, v1", "v1, v1/0", "v1, v1/0/1", "V1/0, v1", "v1, V1/0"})
    void reportsATagThatMakesAFolderOfTheName(String tag, String other) {
        assertRule(new TagFree())
                .on(here(tag, other))
                .reports(tag, "tag \"" + other + "\" exists, and git cannot keep \"" + tag + "\" beside it");
    }

    @Test
    void comparesWithTagsOfTheRemoteToo() {
        assertRule(new TagFree())
                .on(there(List.of("V1.3.0"), List.of()))
                .reports("v1.3.0", "tag \"V1.3.0\" differs from \"v1.3.0\" in nothing but case");
    }

    @ParameterizedTest
    @ValueSource(strings = {"v1.3", "v1.3.0.1", "v1.3.1", "xv1.3.0", "v1.3.0-rc.1"})
    void acceptsNeighbours(String other) {
        assertRule(new TagFree()).on(here("v1.3.0", other)).isSilent();
        assertRule(new TagFree())
                .on(there(List.of(other), List.of(other, "V1.3.0")))
                .isSilent();
    }

    @Test
    void reportsWhatIsNoNameAndNothingElse() {
        assertRule(new TagFree())
                .on(here("v1..0", "v1..0"))
                .reports("v1..0", "\"v1..0\" is no name of a tag: it holds \"..\"")
                .at(".");
    }

    @Test
    void doubtsWhatTheRemoteDoesNotTell() {
        assertRule(new TagFree())
                .on(Planned.tag("v1.3.0")
                        .lazily(RemoteState.class, Planned::unseen)
                        .build())
                .doubts("v1.3.0", "The remote \"origin\" cannot be asked: no network")
                .at(".");
    }

    @Test
    void withoutARemoteOnlyTheTagsHereCount() {
        Facts.Builder facts =
                Planned.tag("v1.3.0").lazily(RemoteState.class, () -> Evidence.absent("the repository has no remote"));
        assertRule(new TagFree()).on(facts.build()).isSilent();
        assertRule(new TagFree())
                .on(facts.with(TagFacts.class, Planned.tags("v1.3.0")).build())
                .reports("v1.3.0", "tag \"v1.3.0\" exists here");
    }

    private static Facts here(String tag, String other) {
        return Planned.tag(tag).with(TagFacts.class, Planned.tags(other)).build();
    }

    private static Facts there(List<String> tags, List<String> branches) {
        return Planned.tag("v1.3.0")
                .with(RemoteState.class, Planned.remote(tags, branches))
                .build();
    }
}
