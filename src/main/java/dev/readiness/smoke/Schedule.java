package dev.readiness.smoke;

import java.time.Duration;
import java.util.Optional;

/**
 * When to ask again: exponential backoff with jitter, up to a deadline. Pure; time and chance are arguments.
 *
 * @param deadline after which nothing is asked, from the first attempt on
 * @param attempt longest time that one attempt may take
 */
public record Schedule(Duration deadline, Duration attempt) {

    static final Duration FIRST = Duration.ofSeconds(1);
    static final Duration LONGEST = Duration.ofSeconds(15);

    /** Part of a delay that chance may add or take, so that many pipelines do not ask in step. */
    static final double JITTER = 0.2;

    /** What a last attempt must have left of the deadline to be worth it. */
    private static final Duration WORTHWHILE = Duration.ofSeconds(2);

    /**
     * The delay after an attempt. The last attempt is moved up so that it still fits before the deadline.
     *
     * @param attempts made so far, at least 1
     * @param elapsed since the first one began
     * @param chance from 0 to 1
     * @return empty when no time is left for another attempt
     */
    Optional<Duration> delay(int attempts, Duration elapsed, double chance) {
        Duration left = deadline.minus(lastAttempt()).minus(elapsed);
        if (left.isNegative() || left.isZero()) {
            return Optional.empty();
        }
        long doubled = FIRST.toMillis() << Math.min(attempts - 1, 10);
        long base = Math.min(doubled, LONGEST.toMillis());
        Duration delay = Duration.ofMillis(Math.round(base * (1 - JITTER + 2 * JITTER * chance)));
        return Optional.of(delay.compareTo(left) < 0 ? delay : left);
    }

    /** How long the next attempt may take. */
    Duration limit(Duration elapsed) {
        Duration left = deadline.minus(elapsed);
        Duration limit = left.compareTo(attempt) < 0 ? left : attempt;
        return limit.isNegative() ? Duration.ZERO : limit;
    }

    private Duration lastAttempt() {
        Duration shortest = attempt.compareTo(WORTHWHILE) < 0 ? attempt : WORTHWHILE;
        Duration half = deadline.dividedBy(2);
        return shortest.compareTo(half) < 0 ? shortest : half;
    }
}
