package dev.readiness.rules.tests;

import static dev.readiness.rules.GivenModule.module;
import static dev.readiness.rules.GivenModule.reactor;
import static dev.readiness.rules.RuleAssert.assertRule;

import dev.readiness.facts.Facts;
import dev.readiness.facts.project.ModuleFacts;
import dev.readiness.facts.project.ReactorFacts;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class NotSkippedInReleaseTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "skipTests",
                "skipITs",
                "skipUTs",
                "maven.test.skip",
                "maven.test.skip.exec",
                "maven.test.failure.ignore"
            })
    void reportsASwitchOfTheSessionAndOfThePom(String name) {
        assertRule(new NotSkippedInRelease())
                .on(session(Map.of(name, "true"), module(".")))
                .reports(name, "\"" + name + "\" is \"true\" in this session")
                .at("pom.xml:4");
        assertRule(new NotSkippedInRelease())
                .on(session(Map.of(), module("."), with("app", name, " TRUE ")))
                .reports(name, "\"" + name + "\" is \"true\" in the POM")
                .at("app/pom.xml:4");
    }

    @ParameterizedTest
    @ValueSource(strings = {"false", "", "${skip}", "yes"})
    void acceptsASwitchThatIsOff(String value) {
        assertRule(new NotSkippedInRelease())
                .on(session(Map.of("skipTests", value), with(".", "skipITs", value)))
                .isSilent();
    }

    @Test
    void acceptsOtherProperties() {
        assertRule(new NotSkippedInRelease())
                .on(session(Map.of("readiness.skip", "true"), with(".", "jacoco.skip", "true")))
                .isSilent();
    }

    @Test
    void letsTheSessionOverrideThePom() {
        assertRule(new NotSkippedInRelease())
                .on(session(Map.of("skipTests", "false"), with(".", "skipTests", "true")))
                .isSilent();
        assertRule(new NotSkippedInRelease())
                .on(session(Map.of("skipTests", "true"), with(".", "skipTests", "true")))
                .reports("skipTests", "\"skipTests\" is \"true\" in this session");
    }

    @Test
    void namesAnInheritedSwitchOnceAtTheTop() {
        assertRule(new NotSkippedInRelease())
                .on(session(
                        Map.of(),
                        with(".", "skipITs", "true"),
                        with("a", "skipITs", "true"),
                        with("a/b", "skipITs", "true")))
                .reports("skipITs", "\"skipITs\" is \"true\" in the POM")
                .at("pom.xml:4");
        assertRule(new NotSkippedInRelease())
                .on(session(
                        Map.of(),
                        with(".", "skipITs", "false"),
                        with("a", "skipITs", "true"),
                        with("a/b", "skipITs", "true"),
                        with("ab", "skipITs", "true")))
                .reportsKeys("skipITs", "skipITs");
    }

    private static ModuleFacts with(String path, String name, String value) {
        return module(path, true, true, Map.of(), Map.of(name, value));
    }

    private static Facts session(Map<String, String> skips, ModuleFacts... modules) {
        return Facts.builder()
                .with(ReactorFacts.class, reactor(Optional.empty(), skips, modules))
                .build();
    }
}
