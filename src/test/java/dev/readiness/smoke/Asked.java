package dev.readiness.smoke;

import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import javax.net.ssl.SSLContext;

/** Asks once, for real. */
final class Asked implements AutoCloseable {

    static final Duration LONG = Duration.ofSeconds(30);

    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor();
    private final ExecutorService network = Executors.newCachedThreadPool();
    private final Exchange exchange;

    Asked() throws NoSuchAlgorithmException {
        this(SSLContext.getDefault());
    }

    Asked(SSLContext tls) {
        this.exchange = new Exchange(tls, network, timer);
    }

    /** What the smoke test says of one answer. */
    String says(Endpoint endpoint, Duration limit) {
        return Judge.flaw(endpoint, exchange.ask(endpoint, limit).join()).orElse("as expected");
    }

    String says(Endpoint endpoint) {
        return says(endpoint, LONG);
    }

    @Override
    public void close() {
        timer.shutdownNow();
        network.shutdownNow();
    }
}
