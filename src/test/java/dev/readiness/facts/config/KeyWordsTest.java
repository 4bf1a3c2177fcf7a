package dev.readiness.facts.config;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class KeyWordsTest {

    @ParameterizedTest
    @CsvSource({
        "mail.baseUrl, mail base url",
        "mail.base-url, mail base url",
        "MAIL_BASE_URL, mail base url",
        "app.corsURLList, app cors url list",
        "cors.allowed-origins[10], cors allowed origins",
        "configurations.[/**].allowedOrigins, configurations allowed origins",
        "amz.s3Domain, amz s3 domain",
        "amz.s3.accessKey, amz s3 access key",
        ".env, env"
    })
    void areTheSameInEverySpelling(String key, String words) {
        assertThat(KeyWords.of(key)).hasToString(words);
    }

    @ParameterizedTest
    @CsvSource({
        "MAIL_BASE_URL, base url, true",
        "base-url, base url, true",
        "base-url, mail base url, false",
        "base-url.x, base url, false",
        "database.url, base url, false"
    })
    void endWithAPhraseOfWholeWords(String key, String phrase, boolean expected) {
        assertThat(KeyWords.of(key).endsWith(phrase)).isEqualTo(expected);
    }

    @Test
    void containAWord() {
        assertThat(KeyWords.of("app.corsOrigins").has("cors")).isTrue();
        assertThat(KeyWords.of("app.corsOrigins").has("origin")).isFalse();
    }
}
