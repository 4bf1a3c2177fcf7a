package dev.readiness.smoke;

import dev.failsafe.spi.Scheduler;
import java.util.concurrent.CompletableFuture;

/** Time and chance: the machine's, or those of a test. */
interface Pulse {

    /** As {@link System#nanoTime()}. */
    long nanos();

    /** From 0 to 1. */
    double chance();

    Scheduler scheduler();

    /** Lets time pass until the end. */
    void await(CompletableFuture<?> end) throws InterruptedException;
}
