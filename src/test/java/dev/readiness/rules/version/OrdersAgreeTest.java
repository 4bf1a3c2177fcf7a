package dev.readiness.rules.version;

import static dev.readiness.rules.RuleAssert.assertRule;

import dev.readiness.core.Severity;
import dev.readiness.facts.Facts;
import dev.readiness.facts.project.ReactorFacts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class OrdersAgreeTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"1.0.0", "1.0.0-alpha.1", "1.0.0-beta.2", "1.0.0-rc.10", "1.0.0-rc.1-SNAPSHOT", "1.0.0-SNAPSHOT"
            })
    void staysSilent(String version) {
        assertRule(new OrdersAgree())
                .on(Release.of(version)
                        .tagBefore("v0.9.0")
                        .tagBefore("v1.0.0-rc.2")
                        .tagElsewhere("v1.1.0")
                        .facts())
                .isSilent();
    }

    @ParameterizedTest
    @CsvSource({
        "1.0.0-preview.1,below,above",
        "1.0.0-preview,below,above",
        "1.0.0-next.1,below,above",
        "1.0.0-dev,below,above",
        "1.0.0-canary.1,below,above",
        "1.0.0-pre.1,below,above",
        "1.0.0-hotfix.1,below,above",
        "1.0.0-sp1,below,above",
        "1.0.0-1,below,above",
        "1.0.0-sp.1,below,above",
        "1.0.0-ga,below,equal to",
        "1.0.0+build,equal to,above"
    })
    void reportsAVersionThatMavenPutsElsewhere(String version, String semantic, String maven) {
        assertRule(new OrdersAgree())
                .on(Release.of(version).facts())
                .reports(
                        version,
                        "\"" + version + "\" is " + semantic + " \"1.0.0\" in semantic order and " + maven
                                + " it in Maven's")
                .at("pom.xml:7");
    }

    @Test
    void comparesWithReleases() {
        assertRule(new OrdersAgree())
                .on(Release.of("5.0.0-rc22").tagBefore("v5.0.0-rc9").facts())
                .reports(
                        "5.0.0-rc22",
                        "\"5.0.0-rc22\" is below \"5.0.0-rc9\" in semantic order and above it in Maven's");
    }

    @Test
    void notesOnePairOfReleases() {
        assertRule(new OrdersAgree())
                .on(Release.of("5.0.0")
                        .tagBefore("v5.0.0-rc9")
                        .tagBefore("v5.0.0-rc22")
                        .tagBefore("v4.0.0-rc9")
                        .tagBefore("v4.0.0-rc22")
                        .facts())
                .reports(
                        Severity.NOTE,
                        "5.0.0-rc9",
                        "\"5.0.0-rc9\" is above \"5.0.0-rc22\" in semantic order and below it in Maven's")
                .at(".");
    }

    @Test
    void needsNoRepository() {
        Facts facts = Release.of("1.0.0-dev").facts();
        assertRule(new OrdersAgree())
                .on(Facts.builder()
                        .with(ReactorFacts.class, facts.get(ReactorFacts.class))
                        .build())
                .reportsKeys("1.0.0-dev");
    }

    @Test
    void ordersOnlySemanticVersions() {
        assertRule(new OrdersAgree()).on(Release.of("1.0").facts()).doesNotApply("\"1.0\" is no semantic version");
    }
}
