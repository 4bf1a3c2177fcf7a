package dev.readiness.render.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class BuildTimeTest {

    @ParameterizedTest
    @CsvSource({
        "2026-11-21T00:00:00Z,       2026-11-21T00:00:00Z",
        "2026-11-21T02:30:00+02:30,  2026-11-21T00:00:00Z",
        "2026-11-21T00:00:00.999Z,   2026-11-21T00:00:00Z",
        "0,                          1970-01-01T00:00:00Z",
        "1795219200,                 2026-11-21T00:00:00Z",
        "99999999999,                5138-11-16T09:46:39Z",
    })
    void readsWhatMavenReads(String text, Instant time) {
        assertThat(BuildTime.of(text)).contains(time);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "x", "-1", "100000000000", "2026-11-21", "2026-13-21T00:00:00Z", "${git.commit.time}", "١"})
    void takesNothingElseForATime(String text) {
        assertThat(BuildTime.of(text)).isEmpty();
    }
}
