package dev.readiness.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class AgesTest {

    @ParameterizedTest
    @CsvSource({"1m, PT1M", "90m, PT1H30M", "24h, PT24H", "7d, PT168H", "999999d, PT23999976H"})
    void reads(String text, Duration age) {
        assertThat(Ages.of(text)).contains(age);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "0m", "24", "h", "-1h", "1.5h", "1 h", "1H", "1s", "1w", "P1D", "1000000m", "01h", "1hh"})
    void readsNothingElse(String text) {
        assertThat(Ages.of(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"PT24H, 1d", "PT48H, 2d", "PT25H, 25h", "PT1H, 1h", "PT90M, 90m", "PT1M, 1m"})
    void writesInTheLargestUnit(Duration age, String text) {
        assertThat(Ages.text(age)).isEqualTo(text);
        assertThat(Ages.of(text)).contains(age);
    }
}
