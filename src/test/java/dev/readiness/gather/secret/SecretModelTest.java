package dev.readiness.gather.secret;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readiness.facts.Origin;
import dev.readiness.facts.config.SecretTraits;
import dev.readiness.facts.config.SecretTraits.Kind;
import dev.readiness.facts.config.SecretTraits.Use;
import dev.readiness.facts.config.Setting;
import dev.readiness.facts.config.Value;
import dev.readiness.facts.config.Value.Placeholder;
import dev.readiness.facts.config.Value.Provider;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class SecretModelTest {

    static final String STRONG = "q7Jr-2mXw.9zTbVdLs4f";

    /** Key, value as written, effective value, and so on; line by line. */
    static SortedMap<String, Setting> redact(String... triples) {
        return SecretModel.redact(raw("prod.yml", "prod", triples), List.of(), Set.of());
    }

    static List<RawSetting> raw(String file, String profile, String... triples) {
        List<RawSetting> settings = new ArrayList<>();
        for (int i = 0; i < triples.length; i += 3) {
            Origin at = Origin.of(file, i / 3 + 1);
            settings.add(
                    new RawSetting(triples[i], triples[i + 2], List.of(new RawSource(at, triples[i + 1], profile))));
        }
        return settings;
    }

    static Value one(String key, String raw, String effective) {
        return redact(key, raw, effective).get(key).value();
    }

    static SecretTraits traits(String key, String literal) {
        return one(key, literal, literal).secret().orElseThrow();
    }

    @Test
    void redactsALiteral() {
        Setting setting = redact("db.password", STRONG, STRONG).get("db.password");
        assertThat(setting.text()).isEqualTo(Value.REDACTED);
        assertThat(setting.sources().get(0).value().text()).isEqualTo(Value.REDACTED);
        assertThat(setting.toString()).doesNotContain(STRONG);
        assertThat(setting.value().secret())
                .contains(new SecretTraits(
                        Kind.LITERAL,
                        Use.PASSWORD,
                        20,
                        20,
                        KeyMaterial.entropy(STRONG),
                        false,
                        false,
                        false,
                        List.of(),
                        SecretMark.of("prod.yml", "db.password", STRONG)));
    }

    @ParameterizedTest
    @CsvSource({
        "${DB_PWD}, ${DB_PWD}, ${DB_PWD}",
        "${DB_PWD:}, '', ${DB_PWD}",
        "${A:${B}}, ${B}, ${A}",
        "${A:${B:}}, '', ${A}",
        "ENC(abc=), ENC(abc=), ENC(***)",
        "{cipher}abc, {cipher}abc, {cipher}***",
        "${vault:secret/db#password}, ${vault:secret/db#password}, ${vault}",
        "vault:secret/db#password, vault:secret/db#password, vault:secret/db#password",
        "sm://project/db, sm://project/db, sm://project/db",
        "op://vault/db/password, op://vault/db/password, op://vault/db/password",
        "${aes-gcm-nopadding::abc}, ${aes-gcm-nopadding::abc}, ${aes-gcm-nopadding}",
        "arn:aws:secretsmanager:eu:1:secret:db, arn:aws:secretsmanager:eu:1:secret:db, arn:aws:secretsmanager:eu:1:secret:db",
        "#{systemProperties['x']}, #{systemProperties['x']}, #{***}",
        "${A}-${B}, ${A}-${B}, ${A}***${B}",
        "${random.value}, 83b1, ${random.value}",
    })
    void keepsAReference(String raw, String effective, String text) {
        Value value = one("db.password", raw, effective);
        assertThat(value.text()).isEqualTo(text);
        assertThat(value.secret().orElseThrow().kind()).isEqualTo(Kind.REFERENCE);
    }

    @Test
    void redactsAFallback() {
        Value value = one("db.password", "${A:${B:hunter22}}", "hunter22");
        assertThat(value.text()).isEqualTo(Value.REDACTED);
        assertThat(value.secret().orElseThrow().kind()).isEqualTo(Kind.FALLBACK);
        assertThat(value.secret().orElseThrow().length()).isEqualTo(8);
        assertThat(value.placeholders())
                .containsExactly(
                        new Placeholder("A", Optional.of("***"), Provider.FALLBACK),
                        new Placeholder("B", Optional.of("***"), Provider.FALLBACK));
    }

    @ParameterizedTest
    @CsvSource({
        "${user.home}/x, RUNTIME, ''",
        "${java.io.tmpdir}, RUNTIME, ''",
        "${HOSTNAME:local}, RUNTIME, local",
        "${random.uuid}, RUNTIME, ''",
        "${other.name}, SETTING, ''",
        "${otherName:b:c}, SETTING, b:c",
        "${KNOWN}, SETTING, ''",
        "${PORT:80}, FALLBACK, 80",
        "${PORT}, ENVIRONMENT, ''",
    })
    void saysWhoProvidesAPlaceholder(String raw, Provider provider, String fallback) {
        Value value = SecretModel.redact(
                        raw("a.yml", "", "app.x", raw, "effective", "other.name", "1", "1", "other-name", "1", "1"),
                        List.of(),
                        Set.of("KNOWN"))
                .get("app.x")
                .value();
        assertThat(value.text()).isEqualTo("effective");
        assertThat(value.secret()).isEmpty();
        Placeholder placeholder = value.placeholders().get(0);
        assertThat(placeholder.provider()).isEqualTo(provider);
        assertThat(placeholder.fallback().orElse("")).isEqualTo(fallback);
    }

    @Test
    void leavesBuildTokensAndEscapesToOthers() {
        assertThat(one("app.version", "${project.version}", "${project.version}")
                        .placeholders())
                .isEmpty();
        assertThat(one("app.text", "\\${literal}", "${literal}").placeholders()).isEmpty();
        assertThat(one("app.text", "${open", "${open").placeholders()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "jdbc:mysql://db/shop?user=a&password=hunter22&ssl=true, jdbc:mysql://db/shop?user=a&password=***&ssl=true",
        "postgresql://postgres:hunter22@db:5432/app, postgresql://postgres:***@db:5432/app",
        "redis://:hunter22@cache:6379/0, redis://:***@cache:6379/0",
        "mongodb://u:hunt/er22@a:1, mongodb://u:***@a:1",
        "jdbc:oracle:thin:scott/hunter22@db:1521:x, jdbc:oracle:thin:scott/***@db:1521:x",
        "https://0123456789abcdef0123@sentry.io/1, https://***@sentry.io/1",
        "https://x/y?api_key=hunter22, https://x/y?api_key=***",
        "Endpoint=sb://x/;SharedAccessKey=hunter22=, Endpoint=sb://x/;SharedAccessKey=***",
        "-Xmx1g -Dspring.datasource.password=hunter22 -ea, -Xmx1g -Dspring.datasource.password=*** -ea",
    })
    void hidesAPasswordInsideAValue(String written, String text) {
        Value value = one("app.url", written, written);
        assertThat(value.text()).isEqualTo(text);
        assertThat(value.secret().orElseThrow().kind()).isEqualTo(Kind.LITERAL);
    }

    @Test
    void hidesQuotedPasswords() {
        assertThat(one("app.json", "{\"password\": \"a b\"}", "{\"password\": \"a b\"}")
                        .text())
                .isEqualTo("{\"password\": \"***\"}");
        assertThat(one("sasl.jaas.config", "x required password='a b';", "x required password='a b';")
                        .text())
                .isEqualTo("x required password='***';");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://user@host/x",
                "ssh://git@github.com/a/b",
                "http://host:8080/path@x",
                "https://x/?token={token}",
                "https://x/?token=%s",
                "grant_type=password",
                "jdbc:x://db/y?allowPublicKeyRetrieval=true",
                "https://x/y?password=",
                "a@b",
                "mail:to@example.com",
                "secret: blue",
                "token_endpoint=https://x"
            })
    void leavesValuesWithoutPasswordsAlone(String text) {
        Value value = one("app.url", text, text);
        assertThat(value.text()).isEqualTo(text);
        assertThat(value.secret()).isEmpty();
    }

    @Test
    void seesWhereAPasswordInsideAUrlComesFrom() {
        SortedMap<String, Setting> settings = redact(
                "a.url",
                "db://u:${PW}@h",
                "db://u:${PW}@h",
                "b.url",
                "db://u:${PW:hunter22}@h",
                "db://u:hunter22@h",
                "c.url",
                "${URL:db://u:hunter22@h}",
                "db://u:hunter22@h",
                "d.url",
                "db://u:${db.password}@h",
                "db://u:hunter22@h",
                "db.password",
                "hunter22",
                "hunter22");
        assertThat(settings.values().stream()
                        .map(setting -> setting.value().secret().orElseThrow().kind()))
                .containsExactly(Kind.REFERENCE, Kind.FALLBACK, Kind.FALLBACK, Kind.REFERENCE, Kind.LITERAL);
        assertThat(settings.toString()).doesNotContain("hunter22");
    }

    @Test
    void hidesASecretPlaceholdersFallbackUnderAnyKey() {
        assertThat(redact("app.conn", "x ${DB_PASSWORD:hunter22q}", "x hunter22q")
                        .toString())
                .doesNotContain("hunter22q");
    }

    @Test
    void hidesAnUnmistakableSecretInOtherValues() {
        assertThat(redact("db.password", STRONG, STRONG, "app.text", "pre" + STRONG, "pre" + STRONG)
                        .get("app.text")
                        .text())
                .isEqualTo("pre***");
    }

    @ParameterizedTest
    @CsvSource({
        "AKIAQWERTYUIOPASDFGH, TOKEN",
        "ghp_abcdefghijklmnopqrstuvwxyz0123456789, TOKEN",
        "github_pat_0123456789abcdefghij, TOKEN",
        "glpat-0123456789abcdefghij, TOKEN",
        "xoxb-0123456789-abc, TOKEN",
        "sk_live_0123456789abc, TOKEN",
        "whsec_0123456789abcdefghij, TOKEN",
        "AIza0123456789abcdefghij0123456789abcde, TOKEN",
        "npm_0123456789abcdefghij0123456789abcdef, TOKEN",
        "SG.0123456789abcdef.0123456789abcdef, TOKEN",
        "hvs.0123456789abcdefghij, TOKEN",
        "sk-proj-0123456789abcdefghij0123456789abcdefghij, TOKEN",
        "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.abc, TOKEN",
        "-----BEGIN RSA PRIVATE KEY-----abc, PRIVATE_KEY",
        "-----BEGIN PRIVATE KEY-----abc, PRIVATE_KEY",
    })
    void knowsProvidersTokensUnderAnyKey(String token, Use use) {
        Value value = one("app.text", token, token);
        assertThat(value.text()).isEqualTo(Value.REDACTED);
        assertThat(value.secret().orElseThrow().use()).isEqualTo(use);
    }

    @ParameterizedTest
    @CsvSource({
        "app.token, true",
        "app.token, X-Auth-Token",
        "app.token, Authorization",
        "app.token, 'ums:'",
        "app.token, https://idp/oauth2/token",
        "app.token, 30s",
        "app.password, /account/reset",
        "app.secret, /run/secrets/db",
        "app.secret, classpath:key.pem",
        "app.private-key, keys/app.pem",
        "app.password, com.acme.security.Encoder",
        "app.secret, C:\\keys",
        "MAIL_PASSWORD, null",
    })
    void leavesHarmlessValuesReadable(String key, String text) {
        Value value = one(key, text, text);
        assertThat(value.text()).isEqualTo(text);
        assertThat(value.secret()).isEmpty();
    }
}
