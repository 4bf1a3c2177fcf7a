package dev.readiness.smoke;

import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadFactory;
import java.util.function.Consumer;
import javax.net.ssl.SSLContext;

/**
 * The smoke test of a deployment, in real time and over the real network.
 *
 * @param endpoints at least one
 */
public record Smoke(List<Endpoint> endpoints, Schedule schedule) {

    public Smoke {
        endpoints = List.copyOf(endpoints);
    }

    /** How much is asked for how long. */
    public String told() {
        return endpoints.size() + (endpoints.size() == 1 ? " endpoint" : " endpoints") + ", for at most "
                + Shown.time(schedule.deadline());
    }

    /**
     * Asks until the end.
     *
     * @param listener hears of each change, one at a time, on threads of ours
     */
    public Result run(Consumer<Change> listener) {
        try {
            return run(SSLContext.getDefault(), listener);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("A JDK without TLS", e);
        }
    }

    Result run(SSLContext tls, Consumer<Change> listener) {
        ScheduledExecutorService timer = Executors.newScheduledThreadPool(2, daemons("smoke-timer"));
        ExecutorService network = Executors.newCachedThreadPool(daemons("smoke-network"));
        try {
            return new Poll(new Exchange(tls, network, timer), schedule, new RealPulse(timer)).run(endpoints, listener);
        } finally {
            timer.shutdownNow();
            network.shutdownNow();
        }
    }

    private static ThreadFactory daemons(String name) {
        return task -> {
            Thread thread = new Thread(task, name);
            thread.setDaemon(true);
            return thread;
        };
    }
}
