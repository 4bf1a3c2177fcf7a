package dev.readiness.rules.config;

import static dev.readiness.rules.RuleAssert.assertRule;

import dev.readiness.facts.config.ConfigProblem.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class EnvSyntaxPortableTest {

    @Test
    void reportsALineThatReadersDisagreeOn() {
        assertRule(new EnvSyntaxPortable())
                .on(Problems.of(Kind.ENV_SYNTAX, "OPTION_H", "the value holds a blank and is not quoted"))
                .reports("OPTION_H", "the value holds a blank and is not quoted")
                .at("src/main/resources/application-prod.yml:3");
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ENV_SYNTAX")
    void leavesOtherProblemsToTheirRules(Kind kind) {
        assertRule(new EnvSyntaxPortable())
                .on(Problems.of(kind, "x", "a problem"))
                .isSilent();
    }
}
