package dev.readiness.smoke;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ScheduleTest {

    private static final Schedule FIVE_MINUTES = new Schedule(Duration.ofMinutes(5), Duration.ofSeconds(10));

    @ParameterizedTest
    @CsvSource({
        "1, 0.5, 1000", "2, 0.5, 2000", "3, 0.5, 4000", "4, 0.5, 8000", "5, 0.5, 15000", "6, 0.5, 15000",
        "1000000, 0.5, 15000", "1, 0, 800", "1, 1, 1200", "4, 0.25, 7200", "9, 1, 18000", "9, 0, 12000",
    })
    void doublesTheDelayUpToALimitAndLetsChanceShiftIt(int attempts, double chance, long millis) {
        assertThat(FIVE_MINUTES.delay(attempts, Duration.ZERO, chance)).contains(Duration.ofMillis(millis));
    }

    @ParameterizedTest
    @CsvSource({"280000, 15000", "283000, 15000", "290000, 8000", "297999, 1"})
    void movesTheLastAttemptUp(long elapsed, long delay) {
        assertThat(FIVE_MINUTES.delay(9, Duration.ofMillis(elapsed), 0.5)).contains(Duration.ofMillis(delay));
    }

    @ParameterizedTest
    @CsvSource({"298000", "299999", "300000", "400000"})
    void endsWhenNoAttemptIsWorthIt(long elapsed) {
        assertThat(FIVE_MINUTES.delay(9, Duration.ofMillis(elapsed), 0.5)).isEmpty();
    }

    @Test
    void leavesRoomForAnAttemptHoweverShortTheDeadline() {
        Schedule second = new Schedule(Duration.ofSeconds(1), Duration.ofSeconds(10));
        assertThat(second.delay(1, Duration.ZERO, 0.5)).contains(Duration.ofMillis(500));
        assertThat(second.delay(2, Duration.ofMillis(500), 0.5)).isEmpty();
        Schedule quick = new Schedule(Duration.ofSeconds(10), Duration.ofMillis(300));
        assertThat(quick.delay(9, Duration.ofMillis(9000), 0.5)).contains(Duration.ofMillis(700));
    }

    @Test
    void boundsAnAttemptByItsOwnLimitAndByTheDeadline() {
        assertThat(FIVE_MINUTES.limit(Duration.ZERO)).isEqualTo(Duration.ofSeconds(10));
        assertThat(FIVE_MINUTES.limit(Duration.ofSeconds(290))).isEqualTo(Duration.ofSeconds(10));
        assertThat(FIVE_MINUTES.limit(Duration.ofSeconds(295))).isEqualTo(Duration.ofSeconds(5));
        assertThat(FIVE_MINUTES.limit(Duration.ofSeconds(301))).isEqualTo(Duration.ZERO);
    }

    @ParameterizedTest
    @CsvSource({
        "90s, 90000",
        "5m, 300000",
        "5min, 300000",
        "1m30s, 90000",
        "1m 30s, 90000",
        "1h, 3600000",
        "45, 45000",
        "500ms, 500",
        "' 2S ', 2000",
        "1h1m1s1ms, 3661001",
        "0m5s, 5000",
    })
    void readsASpan(String text, long millis) {
        assertThat(Span.read(text)).contains(Duration.ofMillis(millis));
    }

    @ParameterizedTest
    @CsvSource({"''", "' '", "0", "0s", "-5s", "5d", "five", "1.5s", "s", "5s5m", "9999999s", "PT5M"})
    void knowsWhatIsNoSpan(String text) {
        assertThat(Span.read(text)).isEqualTo(Optional.empty());
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0 s",
        "40, 0.0 s",
        "400, 0.4 s",
        "1000, 1 s",
        "9940, 9.9 s",
        "10000, 10 s",
        "14999, 14 s",
        "119999, 119 s",
        "120000, 2 min",
        "125000, 2 min 5 s",
    })
    void writesASpan(long millis, String text) {
        assertThat(Shown.time(Duration.ofMillis(millis))).isEqualTo(text.replace("0.0 s", "0 s"));
    }
}
