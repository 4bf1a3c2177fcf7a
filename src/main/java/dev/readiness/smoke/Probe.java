package dev.readiness.smoke;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;

/** Asks an endpoint once. */
interface Probe {

    /**
     * Never completes exceptionally.
     *
     * @param limit for the whole exchange, from the look-up of the name to the last byte
     */
    CompletableFuture<Answer> ask(Endpoint endpoint, Duration limit);
}
