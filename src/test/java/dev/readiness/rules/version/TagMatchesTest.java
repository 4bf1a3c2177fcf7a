package dev.readiness.rules.version;

import static dev.readiness.rules.RuleAssert.assertRule;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TagMatchesTest {

    @Test
    void doesNotConcernASnapshot() {
        assertRule(new TagMatches())
                .on(Release.of("1.0.0-SNAPSHOT").facts())
                .doesNotApply("\"1.0.0-SNAPSHOT\" is a SNAPSHOT, which nobody tags");
    }

    @ParameterizedTest
    @CsvSource({"1.0.0,v1.0.0", "1.0.0,1.0.0", "2026.6,v2026.6"})
    void isContentWithTheTagOfTheVersion(String version, String tag) {
        assertRule(new TagMatches())
                .on(Release.of(version).tagAtHead("v0.9.0").tagAtHead(tag).facts())
                .isSilent();
    }

    @Test
    void isContentWhenOneOfTwoTagsIsAtHead() {
        assertRule(new TagMatches())
                .on(Release.of("1.0.0").tagBefore("v1.0.0").tagAtHead("1.0.0").facts())
                .isSilent();
    }

    @Test
    void reportsAMissingTag() {
        assertRule(new TagMatches())
                .on(Release.of("1.0.0").tagBefore("v0.9.0").facts())
                .reports("1.0.0", "HEAD carries no release tag and the version is \"1.0.0\"")
                .at("pom.xml:7");
    }

    @Test
    void reportsTheTagOfAnotherVersion() {
        assertRule(new TagMatches())
                .on(Release.of("1.0.0").tagAtHead("v0.9.0").facts())
                .reports("1.0.0", "HEAD carries tag \"v0.9.0\" and the version is \"1.0.0\"");
    }

    @Test
    void reportsATagOnAnotherCommit() {
        assertRule(new TagMatches())
                .on(Release.of("1.0.0")
                        .tagElsewhere("v1.0.0")
                        .tagBefore("1.0.0")
                        .tagAtHead("v0.9.0")
                        .facts())
                .reports("1.0.0", "tag \"v1.0.0\", \"1.0.0\" is on another commit than HEAD");
    }

    @Test
    void doubtsWhenATagCannotBeRead() {
        assertRule(new TagMatches())
                .on(Release.of("1.0.0")
                        .unreadableTag("tag \"v1.0.0\" holds no object id")
                        .facts())
                .doubts("1.0.0", "tag \"v1.0.0\" holds no object id");
    }

    @Test
    void doubtsAShallowCloneWithoutTags() {
        assertRule(new TagMatches())
                .on(Release.of("1.0.0").shallow().facts())
                .doubts("1.0.0", "the clone is shallow and has no tag at all");
        assertRule(new TagMatches())
                .on(Release.of("1.0.0").shallow().tagAtHead("nightly").facts())
                .reports("1.0.0", "HEAD carries no release tag and the version is \"1.0.0\"");
    }
}
