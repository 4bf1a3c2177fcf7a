package dev.readiness.gather.secret;

import static dev.readiness.gather.secret.SecretModelTest.STRONG;
import static dev.readiness.gather.secret.SecretModelTest.one;
import static dev.readiness.gather.secret.SecretModelTest.raw;
import static dev.readiness.gather.secret.SecretModelTest.redact;
import static dev.readiness.gather.secret.SecretModelTest.traits;
import static org.assertj.core.api.Assertions.assertThat;

import dev.readiness.facts.Origin;
import dev.readiness.facts.config.SecretTraits;
import dev.readiness.facts.config.SecretTraits.Kind;
import dev.readiness.facts.config.SecretTraits.Reuse;
import dev.readiness.facts.config.Setting;
import dev.readiness.facts.config.Value;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is measured of a secret before it goes. */
final class SecretTraitsTest {

    @Test
    void knowsAnEmptySecret() {
        assertThat(one("db.password", "", "").secret().orElseThrow().kind()).isEqualTo(Kind.EMPTY);
        assertThat(one("db.password", "", "").text()).isEmpty();
    }

    @Test
    void takesAnAccessKeyBesideItsSecretForAName() {
        SortedMap<String, Setting> settings =
                redact("s3.accessKey", "abc", "abc", "s3.secretKey", STRONG, STRONG, "x.access-key", "abc", "abc");
        assertThat(settings.get("s3.accessKey").text()).isEqualTo("abc");
        assertThat(settings.get("s3.secretKey").text()).isEqualTo(Value.REDACTED);
        assertThat(settings.get("x.access-key").text()).isEqualTo(Value.REDACTED);
    }

    @Test
    void followsAReferenceToTheSettingThatHoldsTheSecret() {
        SortedMap<String, Setting> settings = redact(
                "db.password", "${my.thing}", STRONG, "my.thing", "${my.base}", STRONG, "my.base", STRONG, STRONG);
        assertThat(settings.get("db.password").text()).isEqualTo("${my.thing}");
        assertThat(settings.get("my.thing").text()).isEqualTo("${my.base}");
        assertThat(settings.get("my.base").text()).isEqualTo(Value.REDACTED);
        assertThat(settings.get("my.base").value().secret().orElseThrow().kind())
                .isEqualTo(Kind.LITERAL);
    }

    @Test
    void judgesAPasswordThatIsTheUserName() {
        SortedMap<String, Setting> settings =
                redact("db.username", "shopper", "shopper", "db.password", "${db.username}", "shopper");
        assertThat(settings.get("db.username").text()).isEqualTo("shopper");
        SecretTraits traits = settings.get("db.password").value().secret().orElseThrow();
        assertThat(traits.kind()).isEqualTo(Kind.LITERAL);
        assertThat(traits.guessable()).isTrue();
    }

    @Test
    void findsAReuseInOtherKeysAndProfiles() {
        List<RawSetting> effective =
                raw("prod.yml", "prod", "a.password", STRONG, STRONG, "b.password", STRONG, STRONG);
        List<RawSetting> elsewhere =
                raw("dev.yml", "dev", "a.password", STRONG, STRONG, "c.password", "other", "other");
        assertThat(SecretModel.redact(effective, elsewhere, Set.of())
                        .get("a.password")
                        .value()
                        .secret()
                        .orElseThrow()
                        .alsoAt())
                .containsExactly(
                        new Reuse("a.password", Origin.of("dev.yml", 1)),
                        new Reuse("b.password", Origin.of("prod.yml", 2)));
    }

    @Test
    void measures() {
        assertThat(traits("jwt.base64-secret", "AAECAwQFBgc=").keyBytes()).isEqualTo(8);
        assertThat(traits("APP_KEY", "base64:AAECAwQFBgc=").keyBytes()).isEqualTo(8);
        assertThat(traits("jwt.secret", "ää12").keyBytes()).isEqualTo(6);
        assertThat(traits("jwt.secret", "ää12").length()).isEqualTo(4);
        assertThat(traits("jwt.secret", "aabb").entropy()).isEqualTo(1.0);
        assertThat(traits("jwt.secret", "mall-admin-secret").knownSample()).isTrue();
        assertThat(traits("jwt.secret", "bWFsbC1hZG1pbi1zZWNyZXQ=").knownSample())
                .isTrue();
        assertThat(traits("jwt.secret", "bXlTZWNyZXRJcw==").knownSample()).isFalse();
        assertThat(traits("jwt.secret", "please-change-me").template()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "password", "Password123!", "p@ssw0rd", "123456", "87654321", "abcdefghijklmnopqrstuvwxyz",
                        "qwertyuiop",
                "aaaaaaaa", "abcabcabc", "druid", "admin@123", "root", "shop2024", "__secret__"
            })
    void knowsTheFirstGuesses(String text) {
        assertThat(traits("shop.druid.password", text).guessable()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {STRONG, "hunt3r-of-boars", "db-wrz2z", "abcdefgx9k2", "abcdehxqtvz"})
    void doesNotCallEverythingGuessable(String text) {
        assertThat(traits("shop.druid.password", text).guessable()).isFalse();
    }
}
