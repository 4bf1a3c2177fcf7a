package dev.readiness.rules.config;

import static dev.readiness.rules.RuleAssert.assertRule;

import dev.readiness.facts.config.ConfigProblem.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class TokensFilteredTest {

    @Test
    void reportsATokenThatTheBuildLeft() {
        assertRule(new TokensFiltered())
                .on(Problems.of(Kind.UNFILTERED, "info.version", "\"@project.version@\" was not replaced"))
                .reports("info.version", "\"@project.version@\" was not replaced")
                .at("src/main/resources/application-prod.yml:3");
    }

    @Test
    void doubtsATokenInASourceFile() {
        assertRule(new TokensFiltered())
                .on(Problems.of(Kind.UNFILTERED, "info.version", "\"@project.version@\" was not replaced", false))
                .doubts(
                        "info.version",
                        "\"info.version\" holds a token of resource filtering, and nothing is built yet")
                .at("src/main/resources/application-prod.yml:3");
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "UNFILTERED")
    void leavesOtherProblemsToTheirRules(Kind kind) {
        assertRule(new TokensFiltered()).on(Problems.of(kind, "x", "a problem")).isSilent();
    }
}
