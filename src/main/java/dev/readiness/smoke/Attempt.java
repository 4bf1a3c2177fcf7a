package dev.readiness.smoke;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** One question to an endpoint, with the redirects that it leads to. */
final class Attempt {

    private static final int MOST_REDIRECTS = 5;

    private final HttpClient client;
    private final Endpoint endpoint;
    private CompletableFuture<HttpResponse<Body>> inFlight = CompletableFuture.completedFuture(null);
    private boolean begun;
    private boolean over;

    Attempt(HttpClient client, Endpoint endpoint) {
        this.client = client;
        this.endpoint = endpoint;
    }

    CompletableFuture<Answer> send() {
        return send(endpoint.url(), MOST_REDIRECTS)
                .handle((received, thrown) -> thrown == null ? received : new Answer.Broken(Breakage.told(thrown)));
    }

    /** What to say when time is over before the answer was complete. */
    synchronized Answer late(Duration limit) {
        return new Answer.Broken((begun ? "the answer does not end within " : "no answer within ") + Shown.time(limit));
    }

    /** Closes the connection that is open, if any, and opens none any more. */
    synchronized void hangUp() {
        over = true;
        inFlight.cancel(true);
    }

    private synchronized void begin() {
        begun = true;
    }

    private CompletableFuture<Answer> send(EndpointUrl url, int redirects) {
        return ask(url).thenCompose(response -> {
            Answer.Received received = new Answer.Received(
                    url,
                    response.statusCode(),
                    response.headers().firstValue("Content-Type").orElse(""),
                    response.headers().firstValue("Location"),
                    response.body());
            Optional<EndpointUrl> next = redirects > 0 ? next(received) : Optional.empty();
            return next.isPresent() ? send(next.get(), redirects - 1) : CompletableFuture.completedFuture(received);
        });
    }

    private synchronized CompletableFuture<HttpResponse<Body>> ask(EndpointUrl url) {
        HttpRequest.Builder request = HttpRequest.newBuilder(url.uri())
                .header("Accept", "application/json, */*;q=0.5")
                .header("User-Agent", "readiness-smoke");
        endpoint.credential().ifPresent(credential -> request.header("Authorization", credential.header()));
        if (!over) {
            inFlight = client.sendAsync(request.build(), head -> {
                begin();
                return new BoundedBody(Body.LIMIT);
            });
        }
        return inFlight;
    }

    private Optional<EndpointUrl> next(Answer.Received received) {
        return endpoint.follow() && received.status() >= 300 && received.status() < 400
                ? received.location().flatMap(received.from()::resolve).filter(received.from()::keepsTo)
                : Optional.empty();
    }
}
