package dev.readiness.rules.version;

import static dev.readiness.rules.RuleAssert.assertRule;

import dev.readiness.core.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class IncrementedTest {

    @ParameterizedTest
    @CsvSource({
        "v1.2.3,1.2.4",
        "v1.2.3,1.3.0",
        "v1.2.3,2.0.0",
        "v1.2.3,1.2.4-SNAPSHOT",
        "v1.2.3,2.0.0-rc.1",
        "v1.3.0-rc.1,1.3.0",
        "v1.3.0-rc.1,1.3.0-rc.2",
        "v1.3.1-rc.1,1.3.1",
        "v2.0.0-rc.1,2.0.0"
    })
    void isContentWithTheNextVersion(String last, String version) {
        assertRule(new Incremented())
                .on(Release.of(version).tagBefore(last).facts())
                .isSilent();
    }

    @ParameterizedTest
    @CsvSource({"v1.2.3,1.2.3", "v1.2.3,1.2.2", "v1.2.3,1.2.3-SNAPSHOT", "v1.2.3,1.2.3-rc.1", "v1.2.3-rc.10,1.2.3-rc.2"
    })
    void reportsAVersionThatDoesNotGrow(String last, String version) {
        assertRule(new Incremented())
                .on(Release.of(version).tagBefore(last).facts())
                .reports(
                        version,
                        "\"" + version.replace("-SNAPSHOT", "") + "\" is not above the last release, tag \"" + last
                                + "\"")
                .at("pom.xml:7");
    }

    @ParameterizedTest
    @CsvSource({
        "v1.2.3,1.2.5",
        "v1.2.3,1.4.0",
        "v1.2.3,3.0.0",
        "v1.2.3,1.3.1",
        "v1.2.3,2.0.1",
        "v1.2.3,2.1.0",
        "v1.2.3,1.4.0-rc.1"
    })
    void warnsOfANumberLeftOut(String last, String version) {
        assertRule(new Incremented())
                .on(Release.of(version).tagBefore(last).facts())
                .reports(Severity.WARNING, version, "\"" + version + "\" skips a number after tag \"" + last + "\"");
    }

    @Test
    void isContentOnTheReleaseItself() {
        assertRule(new Incremented())
                .on(Release.of("1.2.3").tagAtHead("v1.2.3").facts())
                .isSilent();
    }

    @Test
    void reportsTheTagOfAHigherVersionAtHead() {
        assertRule(new Incremented())
                .on(Release.of("1.2.3").tagAtHead("v1.2.4").facts())
                .reports("1.2.3", "\"1.2.3\" is not above the last release, tag \"v1.2.4\"");
    }

    @Test
    void leavesAMaintenanceBranchAlone() {
        assertRule(new Incremented())
                .on(Release.of("1.2.4")
                        .tagBefore("v1.2.3")
                        .tagElsewhere("v2.0.0")
                        .facts())
                .isSilent();
    }

    @Test
    void reportsAVersionTakenElsewhere() {
        assertRule(new Incremented())
                .on(Release.of("1.2.4")
                        .tagBefore("v1.2.3")
                        .tagElsewhere("v1.2.4")
                        .facts())
                .reports("1.2.4", "\"1.2.4\" is taken by tag \"v1.2.4\", which HEAD does not descend from");
    }

    @Test
    void isContentWithAFirstRelease() {
        assertRule(new Incremented()).on(Release.of("0.7.3").facts()).isSilent();
    }

    @Test
    void doubtsAShallowCloneThatHidesTheTags() {
        assertRule(new Incremented())
                .on(Release.of("1.2.4-SNAPSHOT")
                        .shallow()
                        .tagElsewhere("v1.2.3")
                        .facts())
                .doubts("1.2.4-SNAPSHOT", "the clone is shallow and shows no release that HEAD descends from");
        assertRule(new Incremented())
                .on(Release.of("1.2.4").shallow().tagBefore("v1.2.3").facts())
                .isSilent();
    }

    @Test
    void comparesOnlySemanticVersions() {
        assertRule(new Incremented())
                .on(Release.of("1.0-SNAPSHOT").facts())
                .doesNotApply("\"1.0-SNAPSHOT\" is no semantic version");
    }
}
