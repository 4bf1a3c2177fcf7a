package dev.readiness.smoke;

import java.net.http.HttpClient;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import javax.net.ssl.SSLContext;

/**
 * Asks over HTTP/1.1. Each time a new client: a connection that is kept alive would ask the same old instance behind a load
 * balancer again and again.
 *
 * @param timer ends what takes too long; the client's own timeout ends with the headers
 */
record Exchange(SSLContext tls, Executor executor, ScheduledExecutorService timer) implements Probe {

    @Override
    public CompletableFuture<Answer> ask(Endpoint endpoint, Duration limit) {
        Attempt attempt = new Attempt(client(), endpoint);
        CompletableFuture<Answer> late = new CompletableFuture<>();
        ScheduledFuture<?> alarm =
                timer.schedule(() -> late.complete(attempt.late(limit)), limit.toMillis(), TimeUnit.MILLISECONDS);
        return attempt.send().applyToEither(late, Function.identity()).whenComplete((answer, thrown) -> {
            alarm.cancel(false);
            attempt.hangUp();
        });
    }

    private HttpClient client() {
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .sslContext(tls)
                .executor(executor)
                .build();
    }
}
