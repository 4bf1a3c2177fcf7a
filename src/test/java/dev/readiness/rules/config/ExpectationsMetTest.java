package dev.readiness.rules.config;

import static dev.readiness.rules.RuleAssert.assertRule;

import dev.readiness.facts.Origin;
import dev.readiness.facts.config.ConfigSet;
import dev.readiness.facts.config.ConfigSet.UnseenSource;
import dev.readiness.facts.config.SecretTraits;
import dev.readiness.facts.config.Value;
import dev.readiness.rules.Given;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ExpectationsMetTest {

    private static final Expected KEY = Expected.key("app.key");

    @Test
    void doesNotApplyWithoutExpectations() {
        assertRule(new ExpectationsMet()).on(Given.spring("app.key", "x")).doesNotApply("the policy expects no values");
    }

    @Test
    void reportsAnotherValue() {
        assertRule(new ExpectationsMet())
                .on(KEY.equalTo("never").over(spring("app.key", "always")))
                .reports("app.key", "\"app.key\" is \"always\", not \"never\"")
                .at("src/main/resources/application-prod.yml:1");
    }

    @Test
    void reportsAnotherList() {
        assertRule(new ExpectationsMet())
                .on(KEY.equalTo("a", "b").over(spring("app.key[0]", "a", "app.key[1]", "c")))
                .reports("app.key[0]", "\"app.key\" is \"a,c\", not \"a\", \"b\"");
        assertRule(new ExpectationsMet())
                .on(KEY.equalTo().over(spring("app.key", "*")))
                .reports("app.key", "\"app.key\" is \"*\", and nothing is expected");
    }

    @Test
    void reportsAListWhoseElementsAreVariables() {
        assertRule(new ExpectationsMet())
                .on(KEY.equalTo("a").overriding("app.key[0]", "b"))
                .reports("app.key[0]", "\"app.key\" is \"b\", not \"a\"")
                .at(".env.production:1");
        assertRule(new ExpectationsMet())
                .on(KEY.equalTo("a").overriding("app.key[0]", "a"))
                .isSilent();
    }

    @Test
    void acceptsTheValueInEveryForm() {
        assertRule(new ExpectationsMet())
                .on(KEY.equalTo("a", "b").over(spring("app.key[0]", "a", "app.key[1]", "b")))
                .isSilent();
        assertRule(new ExpectationsMet())
                .on(KEY.equalTo("a", "b").over(spring("app.key", "a, b")))
                .isSilent();
        assertRule(new ExpectationsMet())
                .on(KEY.equalTo("a,b").over(spring("app.key", "a,b")))
                .isSilent();
        assertRule(new ExpectationsMet())
                .on(KEY.equalTo().over(spring("app.key", "")))
                .isSilent();
        assertRule(new ExpectationsMet())
                .on(KEY.equalTo("x").over(environment("APP_KEY", "x")))
                .isSilent();
    }

    @Test
    void demandsAnExactValueOfAnUnsetKey() {
        assertRule(new ExpectationsMet())
                .on(KEY.equalTo("never").over(spring("app.name", "shop")))
                .reports("app.key", "\"app.key\" is expected and not set")
                .at("readiness.yml:4");
        assertRule(new ExpectationsMet())
                .on(KEY.equalTo("never").over(spring("app.key", "")))
                .reports("app.key", "\"app.key\" is empty, not \"never\"");
    }

    @Test
    void leavesMissingRequiredKeysToTheirRule() {
        assertRule(new ExpectationsMet())
                .on(KEY.required().equalTo("never").over(spring("app.name", "shop")))
                .isSilent();
        assertRule(new ExpectationsMet())
                .on(KEY.required().equalTo("never").over(spring("app.key", "")))
                .isSilent();
    }

    @Test
    void asksNothingElseOfAnUnsetOrEmptyKey() {
        Expected shape = KEY.oneOf("a").matching("b").atLeast(3).reference();
        assertRule(new ExpectationsMet())
                .on(shape.over(spring("app.name", "shop")))
                .isSilent();
        assertRule(new ExpectationsMet()).on(shape.over(spring("app.key", ""))).isSilent();
        assertRule(new ExpectationsMet())
                .on(KEY.equalTo().over(spring("app.name", "shop")))
                .isSilent();
    }

    @Test
    void doubtsAnUnsetKeyThatAnUnseenSourceMaySet() {
        ConfigSet set = Given.set(
                ConfigSet.Kind.SPRING,
                "prod",
                List.of(),
                List.of(),
                List.of(new UnseenSource("vault:", Origin.of(Given.FILE, 2))));
        assertRule(new ExpectationsMet())
                .on(KEY.equalTo("never").over(set))
                .doubts("app.key", "no file here sets \"app.key\"; \"vault:\" may");
    }

    @Test
    void reportsAValueThatIsNotAllowed() {
        assertRule(new ExpectationsMet())
                .on(KEY.oneOf("a", "b").over(spring("app.key", "c")))
                .reports("app.key", "\"app.key\" is \"c\", not one of \"a\", \"b\"");
        assertRule(new ExpectationsMet())
                .on(KEY.oneOf("a", "b").over(spring("app.key", "a,c")))
                .reports("app.key", "\"app.key\" is \"a,c\", not one of \"a\", \"b\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "b", "a,b"})
    void acceptsAllowedValues(String value) {
        assertRule(new ExpectationsMet())
                .on(KEY.oneOf("a", "b").over(spring("app.key", value)))
                .isSilent();
    }

    @Test
    void matchesTheWholeValue() {
        assertRule(new ExpectationsMet())
                .on(KEY.matching("https://.+").over(spring("app.key", "http://x https://y")))
                .reports("app.key", "\"app.key\" is \"http://x https://y\", which does not match \"https://.+\"");
        assertRule(new ExpectationsMet())
                .on(KEY.matching("https://.+").over(spring("app.key", "https://y")))
                .isSilent();
        assertRule(new ExpectationsMet())
                .on(KEY.matching("a,b").over(spring("app.key[0]", "a", "app.key[1]", "b")))
                .isSilent();
        assertRule(new ExpectationsMet())
                .on(KEY.matching("(").over(spring("app.key", "x")))
                .doubts("app.key", "\"app.key\" is expected to match \"(\", which is no regular expression");
    }

    @Test
    void measuresTheLength() {
        assertRule(new ExpectationsMet())
                .on(KEY.atLeast(4).over(spring("app.key", "abc")))
                .reports("app.key", "\"app.key\" has 3 characters, fewer than 4");
        assertRule(new ExpectationsMet())
                .on(KEY.atLeast(3).over(spring("app.key", "abc")))
                .isSilent();
        assertRule(new ExpectationsMet())
                .on(KEY.atLeast(64).over(secret(SecretTraits.Kind.LITERAL, 63)))
                .reports("app.key", "\"app.key\" has 63 characters, fewer than 64");
        assertRule(new ExpectationsMet())
                .on(KEY.atLeast(64).over(secret(SecretTraits.Kind.LITERAL, 64)))
                .isSilent();
    }

    @Test
    void reportsALiteralWhereAReferenceIsExpected() {
        assertRule(new ExpectationsMet())
                .on(KEY.reference().over(spring("app.key", "x")))
                .reports("app.key", "\"app.key\" is a literal, not a reference to the environment");
        assertRule(new ExpectationsMet())
                .on(KEY.reference().over(value(Values.fallback("x", "KEY", "x"))))
                .reports("app.key", "\"app.key\" falls back to a literal");
        assertRule(new ExpectationsMet())
                .on(KEY.reference().over(secret(SecretTraits.Kind.LITERAL, 9)))
                .reports("app.key", "\"app.key\" is a literal, not a reference to the environment");
    }

    @Test
    void acceptsAReference() {
        Expected reference = KEY.required().reference().atLeast(64);
        assertRule(new ExpectationsMet())
                .on(reference.over(value(Values.reference("${KEY}", "KEY"))))
                .isSilent();
        assertRule(new ExpectationsMet())
                .on(reference.over(secret(SecretTraits.Kind.REFERENCE, 0)))
                .isSilent();
        assertRule(new ExpectationsMet())
                .on(KEY.reference().over(environment("APP_KEY", "x")))
                .isSilent();
        assertRule(new ExpectationsMet())
                .on(reference.over(secret(SecretTraits.Kind.EMPTY, 0)))
                .isSilent();
    }

    @Test
    void doubtsAConcreteValueThatOnlyTheEnvironmentKnows() {
        String doubt = "\"app.key\" has its value from the environment";
        ConfigSet set = value(Values.reference("${KEY}", "KEY"));
        assertRule(new ExpectationsMet()).on(KEY.equalTo("x").over(set)).doubts("app.key", doubt);
        assertRule(new ExpectationsMet()).on(KEY.oneOf("x").over(set)).doubts("app.key", doubt);
        assertRule(new ExpectationsMet()).on(KEY.matching("x").over(set)).doubts("app.key", doubt);
        assertRule(new ExpectationsMet()).on(KEY.atLeast(1).over(set)).doubts("app.key", doubt);
        assertRule(new ExpectationsMet()).on(KEY.required().over(set)).isSilent();
    }

    @Test
    void neverComparesASecret() {
        String doubt = "\"app.key\" is a secret, whose value is not compared";
        ConfigSet set = secret(SecretTraits.Kind.LITERAL, 3);
        assertRule(new ExpectationsMet()).on(KEY.equalTo("***").over(set)).doubts("app.key", doubt);
        assertRule(new ExpectationsMet()).on(KEY.oneOf("***").over(set)).doubts("app.key", doubt);
        assertRule(new ExpectationsMet()).on(KEY.matching(".*").over(set)).doubts("app.key", doubt);
        assertRule(new ExpectationsMet())
                .on(KEY.equalTo().over(set))
                .reports("app.key", "\"app.key\" is set, and nothing is expected");
    }

    private static ConfigSet spring(String... keysAndValues) {
        return Given.set(ConfigSet.Kind.SPRING, Given.FILE, keysAndValues);
    }

    private static ConfigSet environment(String... keysAndValues) {
        return Given.set(ConfigSet.Kind.ENVIRONMENT, Given.ENV_FILE, keysAndValues);
    }

    private static ConfigSet value(Value value) {
        return Given.set(
                ConfigSet.Kind.SPRING, "prod", List.of(Given.setting("app.key", value, Origin.of(Given.FILE, 1))));
    }

    private static ConfigSet secret(SecretTraits.Kind kind, int length) {
        SecretTraits traits =
                new SecretTraits(kind, SecretTraits.Use.TOKEN, length, length, 4, false, false, false, List.of(), "");
        return value(new Value(Value.REDACTED, List.of(), Optional.of(traits)));
    }
}
