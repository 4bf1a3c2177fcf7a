package dev.readiness.smoke;

import dev.failsafe.Failsafe;
import dev.failsafe.FailsafeExecutor;
import dev.failsafe.RetryPolicy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/** Asks every endpoint, side by side, until each is as expected or the deadline passes. */
final class Poll {

    private static final int NO_LIMIT = -1;

    private final Probe probe;
    private final Schedule schedule;
    private final Pulse pulse;
    private final long start;

    Poll(Probe probe, Schedule schedule, Pulse pulse) {
        this.probe = probe;
        this.schedule = schedule;
        this.pulse = pulse;
        this.start = pulse.nanos();
    }

    /**
     * Polls until the end.
     *
     * @param listener hears of changes, one at a time
     */
    Result run(List<Endpoint> endpoints, Consumer<Change> listener) {
        Consumer<Change> oneAtATime = change -> {
            synchronized (this) {
                listener.accept(change);
            }
        };
        List<Log> logs = endpoints.stream()
                .map(endpoint -> new Log(endpoint, oneAtATime))
                .toList();
        List<CompletableFuture<Boolean>> polls = new ArrayList<>();
        for (int i = 0; i < endpoints.size(); i++) {
            polls.add(poll(endpoints.get(i), logs.get(i)));
        }
        try {
            pulse.await(CompletableFuture.allOf(polls.toArray(CompletableFuture[]::new)));
        } catch (InterruptedException e) {
            polls.forEach(one -> one.cancel(true));
            logs.forEach(log -> log.breakOff("interrupted", elapsed()));
            Thread.currentThread().interrupt();
        }
        return new Result(logs.stream().map(Log::course).toList(), elapsed());
    }

    private CompletableFuture<Boolean> poll(Endpoint endpoint, Log log) {
        RetryPolicy<Boolean> policy = RetryPolicy.<Boolean>builder()
                .handleResult(false)
                .handleIf((Throwable thrown) -> false) // a fault of ours does not heal
                .abortIf((well, thrown) -> schedule.delay(1, elapsed(), 0).isEmpty())
                .withDelayFn(context -> schedule.delay(context.getAttemptCount(), elapsed(), pulse.chance())
                        .orElse(Duration.ZERO))
                .withMaxAttempts(NO_LIMIT)
                .build();
        FailsafeExecutor<Boolean> retrying = Failsafe.with(policy).with(pulse.scheduler());
        return retrying.getStageAsync(() -> probe.ask(endpoint, schedule.limit(elapsed()))
                .thenApply(answer -> log.take(Judge.flaw(endpoint, answer), elapsed())));
    }

    private Duration elapsed() {
        return Duration.ofNanos(pulse.nanos() - start);
    }
}
