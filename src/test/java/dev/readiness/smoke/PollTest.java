package dev.readiness.smoke;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.LongFunction;
import org.junit.jupiter.api.Test;

/** Minutes of polling, in virtual time. */
final class PollTest {

    private static final Endpoint ONE = Endpoints.health("http://one/health");
    private static final Endpoint TWO = Endpoints.version("http://two/info");
    private static final Schedule SCHEDULE = new Schedule(Duration.ofSeconds(60), Duration.ofSeconds(10));

    private final VirtualPulse pulse = new VirtualPulse();
    private final List<Long> asked = new ArrayList<>();
    private final List<Duration> limits = new ArrayList<>();
    private final List<String> lines = new ArrayList<>();

    /** Answers at once with the status of the second. */
    private Probe answering(Map<Endpoint, LongFunction<Integer>> statuses) {
        return (endpoint, limit) -> {
            long second = pulse.nanos() / 1_000_000_000L;
            asked.add(second);
            limits.add(limit);
            return CompletableFuture.completedFuture(
                    status(endpoint, statuses.get(endpoint).apply(second)));
        };
    }

    private static Answer status(Endpoint endpoint, int status) {
        return new Answer.Received(endpoint.url(), status, "", Optional.empty(), new Body(new byte[0], false));
    }

    private Result run(Probe probe, Endpoint... endpoints) {
        return new Poll(probe, SCHEDULE, pulse).run(List.of(endpoints), change -> lines.add(change.line()));
    }

    @Test
    void asksAtGrowingIntervalsAndALastTimeBeforeTheDeadline() {
        Result result = run(answering(Map.of(ONE, second -> 503)), ONE);
        assertThat(asked).containsExactly(0L, 1L, 3L, 7L, 15L, 30L, 45L, 58L);
        assertThat(limits.get(0)).isEqualTo(Duration.ofSeconds(10));
        assertThat(limits.get(7)).as("no attempt outlives the deadline").isEqualTo(Duration.ofSeconds(2));
        assertThat(result.passed()).isFalse();
        assertThat(result.summary()).isEqualTo("SMOKE FAILED: 0 of 1 endpoint in 58 s");
        assertThat(result.failures()).containsExactly("health http://one/health: answers 503 (attempts: 8)");
        assertThat(lines).as("one line for eight attempts").containsExactly("health http://one/health: answers 503");
    }

    @Test
    void stopsAskingWhoIsAsExpected() {
        Result result = run(
                answering(Map.of(ONE, second -> second < 3 ? 503 : 200, TWO, second -> second < 10 ? 404 : 200)),
                ONE,
                TWO);
        assertThat(asked).containsExactly(0L, 0L, 1L, 1L, 3L, 3L, 7L, 15L);
        assertThat(result.passed()).isTrue();
        assertThat(result.summary()).isEqualTo("SMOKE PASSED: 2 of 2 endpoints in 15 s");
        assertThat(result.courses()).extracting(Course::attempts).containsExactly(3, 5);
        assertThat(result.courses())
                .extracting(Course::took)
                .containsExactly(Duration.ofSeconds(3), Duration.ofSeconds(15));
        assertThat(lines)
                .containsExactly(
                        "health http://one/health: answers 503",
                        "version http://two/info: answers 404",
                        "health http://one/health: as expected after 3 s",
                        "version http://two/info: as expected after 15 s");
    }

    @Test
    void tellsEachChange() {
        run(answering(Map.of(ONE, second -> second < 2 ? 502 : second < 8 ? 503 : second < 20 ? 502 : 200)), ONE);
        assertThat(lines)
                .containsExactly(
                        "health http://one/health: answers 502",
                        "health http://one/health: answers 503",
                        "health http://one/health: answers 502",
                        "health http://one/health: as expected after 30 s");
    }

    @Test
    void failsWhenOneOfTwoFails() {
        Result result = run(answering(Map.of(ONE, second -> 200, TWO, second -> 200 + (int) second)), TWO, ONE);
        assertThat(result.passed()).isTrue();
        assertThat(run(answering(Map.of(ONE, second -> 200, TWO, second -> 500)), TWO, ONE)
                        .summary())
                .startsWith("SMOKE FAILED: 1 of 2 endpoints in ");
    }

    @Test
    void asksTheOthersWhileOneIsSlow() {
        Probe slow = (endpoint, limit) -> {
            asked.add(pulse.nanos() / 1_000_000_000L);
            CompletableFuture<Answer> answer = new CompletableFuture<>();
            Duration delay = endpoint.equals(ONE) ? limit : Duration.ZERO;
            pulse.after(delay, () -> answer.complete(status(endpoint, endpoint.equals(ONE) ? 504 : 200)));
            return answer;
        };
        Result result = run(slow, ONE, TWO);
        assertThat(result.courses().get(1).took()).isZero();
        assertThat(asked).as("10 s an attempt, and the delay").containsExactly(0L, 0L, 11L, 23L, 37L, 55L);
        assertThat(result.took()).as("never longer than the deadline").isEqualTo(Duration.ofSeconds(60));
    }

    @Test
    void doesNotRetryAFaultOfOurs() {
        Probe broken = (endpoint, limit) -> CompletableFuture.failedFuture(new IllegalStateException("a fault"));
        assertThatThrownBy(() -> run(broken, ONE)).hasRootCauseMessage("a fault");
        assertThat(pulse.nanos()).isZero();
    }

    @Test
    void provesNothingWithoutEndpoints() {
        assertThat(new Result(List.of(), Duration.ZERO).passed()).isFalse();
    }
}
