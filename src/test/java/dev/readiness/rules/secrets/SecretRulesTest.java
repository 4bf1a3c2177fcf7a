package dev.readiness.rules.secrets;

import static dev.readiness.rules.Given.config;
import static dev.readiness.rules.Given.literal;
import static dev.readiness.rules.Given.secret;
import static dev.readiness.rules.Given.set;
import static dev.readiness.rules.Given.setting;
import static dev.readiness.rules.Given.spring;
import static dev.readiness.rules.RuleAssert.assertRule;

import dev.readiness.core.Rule;
import dev.readiness.facts.Facts;
import dev.readiness.facts.Origin;
import dev.readiness.facts.config.ConfigSet;
import dev.readiness.facts.config.SecretTraits;
import dev.readiness.facts.config.SecretTraits.Kind;
import dev.readiness.facts.config.SecretTraits.Reuse;
import dev.readiness.facts.config.SecretTraits.Use;
import dev.readiness.facts.config.Setting;
import dev.readiness.facts.config.Value;
import dev.readiness.facts.config.Value.Placeholder;
import dev.readiness.facts.config.Value.Provider;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

final class SecretRulesTest {

    private static SecretTraits traits(Kind kind, Use use, int length, int bytes, double entropy) {
        return new SecretTraits(kind, use, length, bytes, entropy, false, false, false, List.of(), "");
    }

    private static SecretTraits flagged(boolean template, boolean guessable, boolean sample, Reuse... reuses) {
        return new SecretTraits(
                Kind.LITERAL, Use.PASSWORD, 20, 20, 4.5, template, guessable, sample, List.of(reuses), "");
    }

    private static Facts settings(ConfigSet.Kind kind, Setting... settings) {
        return config(set(kind, "prod", Arrays.asList(settings))).build();
    }

    private static Setting of(String key, int line, Value value) {
        return setting(key, value, Origin.of("a.yml", line));
    }

    private static Reuse reuse(String key, String file, int line) {
        return new Reuse(key, Origin.of(file, line));
    }

    @ParameterizedTest
    @CsvSource({"PASSWORD, password", "SIGNING_KEY, signing key", "TOKEN, token", "PRIVATE_KEY, private key"})
    void reportsALiteral(Use use, String noun) {
        assertRule(new NotHardcoded())
                .on(spring("app.x", secret(literal(use, 90))))
                .reports("app.x", "\"app.x\" has a literal " + noun)
                .at("src/main/resources/application-prod.yml:1");
    }

    @Test
    void letsAnEnvironmentFileHoldIt() {
        Setting one = of("A", 1, secret(literal(Use.PASSWORD, 20)));
        assertRule(new NotHardcoded())
                .on(settings(ConfigSet.Kind.ENVIRONMENT, one))
                .isSilent();
        assertRule(new NotHardcoded())
                .on(settings(ConfigSet.Kind.PROPERTIES, one))
                .reportsKeys("A");
    }

    @ParameterizedTest
    @EnumSource(value = Kind.class, names = "LITERAL", mode = EnumSource.Mode.EXCLUDE)
    void takesOnlyALiteralForHardcoded(Kind kind) {
        Value value = secret(traits(kind, Use.PASSWORD, 1, 1, 0));
        assertRule(new NotHardcoded()).on(spring("app.x", value)).isSilent();
        assertRule(new Strong()).on(spring("app.x", value)).isSilent();
    }

    @Test
    void leavesTemplatesToAnotherRule() {
        Facts facts = spring("app.x", secret(flagged(true, true, true, reuse("b", "c.yml", 1))));
        for (Rule rule : List.of(new NotHardcoded(), new Strong(), new NoPublishedSample(), new NotReused())) {
            assertRule(rule).on(facts).isSilent();
        }
    }

    @Test
    void staysSilentOnPlainSettings() {
        for (Rule rule :
                List.of(new NotHardcoded(), new Strong(), new NoPublishedSample(), new NotReused(), new NoFallback())) {
            assertRule(rule).on(spring("app.name", "shop")).isSilent();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "PASSWORD, 11, 11, 4.5, 'has 11 characters, a password needs 12'",
        "TOKEN, 11, 11, 4.5, 'has 11 characters, a token needs 12'",
        "SIGNING_KEY, 63, 63, 4.5, 'has 63 characters, a signing key needs 64'",
        "SIGNING_KEY, 63, 70, 4.5, 'has 63 characters, a signing key needs 64'",
        "SIGNING_KEY, 80, 63, 4.5, 'has 63 bytes of key, a signing key needs 64'",
        "SIGNING_KEY, 64, 64, 2.99, 'has 2.9 bits of entropy a character, a signing key needs 3.0'",
    })
    void reportsAWeakSecret(Use use, int length, int bytes, double entropy, String observation) {
        assertRule(new Strong())
                .on(spring("app.x", secret(traits(Kind.LITERAL, use, length, bytes, entropy))))
                .reports("app.x", "\"app.x\" " + observation);
    }

    @ParameterizedTest
    @CsvSource({
        "PASSWORD, 12, 12, 1.0",
        "TOKEN, 12, 12, 1.0",
        "SIGNING_KEY, 64, 64, 3.0",
        "SIGNING_KEY, 88, 64, 3.0",
        "PRIVATE_KEY, 3, 3, 1.0"
    })
    void letsAStrongSecretPass(Use use, int length, int bytes, double entropy) {
        assertRule(new Strong())
                .on(spring("app.x", secret(traits(Kind.LITERAL, use, length, bytes, entropy))))
                .isSilent();
    }

    @Test
    void reportsAGuess() {
        assertRule(new Strong())
                .on(spring("app.x", secret(flagged(false, true, false))))
                .reports("app.x", "\"app.x\" is among the first guesses for a password");
    }

    @ParameterizedTest
    @CsvSource({"HS256, 31, 32", "HS384, 47, 48", "hs512, 63, 64"})
    void reportsAKeyThatItsAlgorithmForbids(String algorithm, int bytes, int least) {
        assertRule(new Strong())
                .on(settings(
                        ConfigSet.Kind.SPRING,
                        of("jwt.algorithm", 1, Value.of(algorithm)),
                        of("jwt.secret", 2, secret(traits(Kind.LITERAL, Use.SIGNING_KEY, 80, bytes, 4)))))
                .reports(
                        "jwt.secret",
                        "\"jwt.secret\" has " + bytes + " bytes of key, " + algorithm.toUpperCase(java.util.Locale.ROOT)
                                + " needs " + least);
    }

    @Test
    void reportsAPublishedSampleOnce() {
        Facts facts = spring("app.x", secret(flagged(false, false, true, reuse("b", "c.yml", 1))));
        assertRule(new NoPublishedSample())
                .on(facts)
                .reports("app.x", "\"app.x\" is a password from a published sample");
        assertRule(new Strong()).on(facts).isSilent();
        assertRule(new NotReused()).on(facts).isSilent();
        assertRule(new NoPublishedSample())
                .on(spring("app.x", secret(literal(Use.TOKEN, 20))))
                .isSilent();
    }

    private static Value withFallback(String fallback) {
        return new Value(
                "x",
                List.of(
                        new Placeholder("A", Optional.empty(), Provider.ENVIRONMENT),
                        new Placeholder("B", Optional.of(fallback), Provider.FALLBACK)),
                Optional.of(traits(Kind.FALLBACK, Use.PASSWORD, 6, 6, 1)));
    }

    @ParameterizedTest
    @CsvSource({"***", "db://u:***@h"})
    void reportsALiteralFallback(String fallback) {
        assertRule(new NoFallback())
                .on(spring("app.x", withFallback(fallback)))
                .reports("app.x", "\"app.x\" falls back to a literal when \"B\" is not set");
    }

    @ParameterizedTest
    @CsvSource({"''", "${C}", "${C}***", "ENC(***)", "{cipher}***", "#{***}", "localhost"})
    void letsOtherFallbacksPass(String fallback) {
        assertRule(new NoFallback()).on(spring("app.x", withFallback(fallback))).isSilent();
    }

    @Test
    void asksForSecretsOnly() {
        Value value =
                new Value("x", List.of(new Placeholder("B", Optional.of("***"), Provider.FALLBACK)), Optional.empty());
        assertRule(new NoFallback()).on(spring("app.x", value)).isSilent();
    }

    @Test
    void reportsAPairOnce() {
        assertRule(new NotReused())
                .on(settings(
                        ConfigSet.Kind.SPRING,
                        of("a.password", 1, secret(flagged(false, false, false, reuse("b.password", "a.yml", 2)))),
                        of("b.password", 2, secret(flagged(false, false, false, reuse("a.password", "a.yml", 1))))))
                .reports("b.password", "\"b.password\" has the same password as \"a.password\" in \"a.yml:1\"");
    }

    @Test
    void comparesNoSecretWithItself() {
        assertRule(new NotReused())
                .on(settings(
                        ConfigSet.Kind.SPRING,
                        of("a.password", 1, secret(flagged(false, false, false, reuse("a.password", "a.yml", 1))))))
                .isSilent();
    }

    @Test
    void reportsTheSameSecretInAnotherProfile() {
        assertRule(new NotReused())
                .on(spring("a.password", secret(flagged(false, false, false, reuse("a.password", "dev.yml", 3)))))
                .reports("a.password", "\"a.password\" has the same password in \"dev.yml:3\"");
        assertRule(new NotReused())
                .on(spring("a.password", secret(flagged(false, false, false, reuse("z.password", "dev.yml", 3)))))
                .reports("a.password", "\"a.password\" has the same password as \"z.password\" in \"dev.yml:3\"");
        assertRule(new NotReused())
                .on(spring("a.password", secret(flagged(false, true, false, reuse("a.password", "dev.yml", 3)))))
                .isSilent();
    }

    @ParameterizedTest
    @CsvSource({
        "ssl.key-store-password, ssl.key-password",
        "kafka.keystore.password, kafka.truststore.password",
        "KEYSTORE_PASSWORD, KEY_PASSWORD"
    })
    void letsAStoreShareWithItsKey(String one, String other) {
        assertRule(new NotReused())
                .on(spring(one, secret(flagged(false, false, false, reuse(other, "dev.yml", 3)))))
                .isSilent();
    }

    @ParameterizedTest
    @CsvSource({"shop, shop, 0", "shop, admin, 1"})
    void letsTwoClientsOfAnAccountShare(String one, String other, int findings) {
        Facts facts = settings(
                ConfigSet.Kind.SPRING,
                of("db.username", 1, Value.of(one)),
                of("db.password", 2, secret(flagged(false, false, false, reuse("flyway.password", "a.yml", 4)))),
                of("flyway.user", 3, Value.of(other)),
                of("flyway.password", 4, secret(flagged(false, false, false, reuse("db.password", "a.yml", 2)))));
        if (findings == 0) {
            assertRule(new NotReused()).on(facts).isSilent();
        } else {
            assertRule(new NotReused()).on(facts).reportsKeys("flyway.password");
        }
    }
}
