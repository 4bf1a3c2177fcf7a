package dev.readiness.rules.config;

import static dev.readiness.rules.Given.environment;
import static dev.readiness.rules.Given.spring;
import static dev.readiness.rules.RuleAssert.assertRule;

import dev.readiness.facts.config.SecretTraits;
import dev.readiness.facts.config.Value;
import dev.readiness.rules.Given;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class NoPlaceholderValuesTest {

    @ParameterizedTest
    @CsvSource({
        "jhipster.mail.base-url, http://my-server-url-to-change",
        "amz.s3.default-bucket, 填写你的存储桶名称",
        "litemall.wx.mch-id, xxxxxx",
        "app.region, changeme",
        "APP_URL, https://example.com/tokeninfo",
        "litemall.storage.qiniu.endpoint, http://dummy.example.com"
    })
    void reportsTextThatAsksToBeReplaced(String key, String value) {
        assertRule(new NoPlaceholderValues())
                .on(spring(key, value))
                .reports(key, "\"" + key + "\" is \"" + value + "\"")
                .at("src/main/resources/application-prod.yml:1");
    }

    @Test
    void saysWhenOnlyTheDefaultIsAPlaceholder() {
        assertRule(new NoPlaceholderValues())
                .on(spring("app.region", Values.fallback("changeme", "REGION", "changeme")))
                .reports("app.region", "\"app.region\" is \"changeme\" by default");
    }

    @Test
    void reportsASecretWithoutItsText() {
        assertRule(new NoPlaceholderValues())
                .on(spring("app.secret", Given.secret(traits(SecretTraits.Kind.LITERAL, true))))
                .reports("app.secret", "\"app.secret\" holds a placeholder");
        assertRule(new NoPlaceholderValues())
                .on(spring("app.secret", Given.secret(traits(SecretTraits.Kind.FALLBACK, true))))
                .reports("app.secret", "\"app.secret\" holds a placeholder by default");
    }

    @Test
    void neverReadsTheTextOfASecret() {
        Value secret = Given.secret(traits(SecretTraits.Kind.LITERAL, false)).withText("changeme");
        assertRule(new NoPlaceholderValues()).on(spring("app.secret", secret)).isSilent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"message", "description", "title", "help", "pattern", "format"})
    void isSilentAboutTextForPeople(String word) {
        assertRule(new NoPlaceholderValues())
                .on(spring("app." + word, "changeme"))
                .isSilent();
        assertRule(new NoPlaceholderValues())
                .on(spring("app." + word + ".x", "changeme"))
                .reportsKeys("app." + word + ".x");
    }

    @ParameterizedTest
    @CsvSource({
        "MAIL_FROM_ADDRESS, hello@example.com",
        "FIRST_SUPERUSER, admin@example.com",
        "USERNAME, somebody@example.tld",
        "app.url, https://myexample.com",
        "app.url, https://example.dev",
        "litemall.notify.mail.sendfrom, ex@ex.com.cn",
        "spring.flyway.placeholders.ignoreIfProd, --",
        "app.name, shop",
        "app.empty, ''"
    })
    void isSilentAboutTheRest(String key, String value) {
        assertRule(new NoPlaceholderValues()).on(environment(key, value)).isSilent();
    }

    private static SecretTraits traits(SecretTraits.Kind kind, boolean template) {
        return new SecretTraits(kind, SecretTraits.Use.TOKEN, 8, 8, 3, template, false, false, List.of(), "");
    }
}
