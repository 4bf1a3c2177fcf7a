package dev.readiness.rules.version;

import static dev.readiness.rules.RuleAssert.assertRule;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SemanticTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.0.0",
                "0.0.1",
                "1.4.0-SNAPSHOT",
                "1.4.0-alpha.1",
                "1.4.0-beta.12",
                "1.4.0-rc.1",
                "1.4.0-rc.1-SNAPSHOT",
                "1.4.0+build.7"
            })
    void staysSilent(String version) {
        assertRule(new Semantic()).on(Release.of(version).facts()).isSilent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.0",
                "1",
                "1.0-SNAPSHOT",
                "1.2.3.4",
                "1.0.0.RELEASE",
                "01.2.3",
                "v1.2.3",
                "${revision}",
                "1.0.0-"
            })
    void reportsWhatIsNoSemanticVersion(String version) {
        assertRule(new Semantic())
                .on(Release.of(version).facts())
                .reports("com.acme:shop", "\"" + version + "\" is no semantic version")
                .at("pom.xml:7");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "M1",
                "RC1",
                "rc1",
                "RC.1",
                "next.1",
                "preview",
                "dev",
                "canary.1",
                "pre.1",
                "hotfix.1",
                "sp1",
                "cr.1",
                "rc",
                "rc.1.2",
                "milestone.1",
                "alpha.x",
                "1",
                "xalpha.1"
            })
    void reportsOtherPreReleases(String preRelease) {
        assertRule(new Semantic())
                .on(Release.of("2.0.0-" + preRelease).facts())
                .reports(
                        "com.acme:shop",
                        "pre-release \"" + preRelease + "\" of \"2.0.0-" + preRelease
                                + "\" is none of \"alpha.N\", \"beta.N\" and \"rc.N\"");
    }

    @Test
    void reportsEachVersionOnce() {
        assertRule(new Semantic())
                .on(Release.of("1.0")
                        .module("api", "1.0")
                        .module("web", "2.0")
                        .module("db", "1.0.0")
                        .facts())
                .reportsKeys("com.acme:shop", "com.acme:web");
    }
}
