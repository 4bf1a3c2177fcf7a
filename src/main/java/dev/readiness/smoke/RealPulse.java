package dev.readiness.smoke;

import dev.failsafe.spi.Scheduler;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadLocalRandom;

/** The machine's clock and dice. */
record RealPulse(ScheduledExecutorService timer) implements Pulse {

    @Override
    public long nanos() {
        return System.nanoTime();
    }

    @Override
    public double chance() {
        return ThreadLocalRandom.current().nextDouble();
    }

    @Override
    public Scheduler scheduler() {
        return Scheduler.of(timer);
    }

    @Override
    public void await(CompletableFuture<?> end) throws InterruptedException {
        try {
            end.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("Polling broke", e.getCause());
        }
    }
}
