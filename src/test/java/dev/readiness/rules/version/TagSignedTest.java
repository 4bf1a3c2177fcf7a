package dev.readiness.rules.version;

import static dev.readiness.rules.RuleAssert.assertRule;

import org.junit.jupiter.api.Test;

final class TagSignedTest {

    @Test
    void isContentWithASignature() {
        assertRule(new TagSigned())
                .on(Release.of("1.0.0").tagAtHead("v1.0.0").facts())
                .isSilent();
    }

    @Test
    void reportsATagWithoutSignature() {
        assertRule(new TagSigned())
                .on(Release.of("1.0.0")
                        .tag("v1.0.0", Release.HEAD, true, false, true)
                        .facts())
                .reports("v1.0.0", "tag \"v1.0.0\" carries no signature")
                .at(".");
    }

    @Test
    void reportsALightTag() {
        assertRule(new TagSigned())
                .on(Release.of("1.0.0")
                        .tag("v1.0.0", Release.HEAD, false, false, true)
                        .facts())
                .reports("v1.0.0", "tag \"v1.0.0\" is a light tag, which cannot carry a signature");
    }

    @Test
    void concernsOnlyReleaseTagsAtHead() {
        assertRule(new TagSigned())
                .on(Release.of("1.0.0")
                        .tag("v1.0.0", "1".repeat(40), false, false, true)
                        .facts())
                .doesNotApply("HEAD carries no release tag");
        assertRule(new TagSigned())
                .on(Release.of("1.0.0-SNAPSHOT").tagAtHead("v1.0.0").facts())
                .doesNotApply("\"1.0.0-SNAPSHOT\" is a SNAPSHOT, which nobody tags");
    }
}
