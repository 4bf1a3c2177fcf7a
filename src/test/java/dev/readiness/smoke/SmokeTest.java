package dev.readiness.smoke;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The whole of it: real time, real network. */
@Timeout(60)
final class SmokeTest {

    private final List<String> lines = new CopyOnWriteArrayList<>();

    private Result run(Duration deadline, Endpoint... endpoints) {
        return new Smoke(List.of(endpoints), new Schedule(deadline, Duration.ofSeconds(10)))
                .run(change -> lines.add(change.endpoint().name() + ": " + change.state()));
    }

    @Test
    void waitsForAServiceThatComesUp() throws Exception {
        AtomicInteger attempts = new AtomicInteger();
        try (WebServer server = WebServer.plain()) {
            server.handle("/health", exchange -> {
                boolean up = attempts.incrementAndGet() > 1;
                byte[] body = ("{\"status\":\"" + (up ? "UP" : "DOWN") + "\"}").getBytes(StandardCharsets.UTF_8);
                exchange.sendResponseHeaders(up ? 200 : 503, body.length);
                exchange.getResponseBody().write(body);
                exchange.close();
            });
            Endpoint endpoint = Endpoints.health(server.url("/health"), Expectation.of("/status", "UP"));
            Result result = run(Duration.ofSeconds(30), endpoint);
            assertThat(result.passed()).isTrue();
            assertThat(result.took()).isBetween(Duration.ofMillis(800), Duration.ofSeconds(20));
            assertThat(attempts).hasValue(2);
            assertThat(lines)
                    .containsExactly(
                            endpoint.name() + ": answers 503, status is \"DOWN\"", endpoint.name() + ": as expected");
        }
    }

    @Test
    void asksSideBySide() throws Exception {
        CountDownLatch both = new CountDownLatch(2);
        try (RawServer one = new RawServer((client, out) -> meet(both, out));
                RawServer other = new RawServer((client, out) -> meet(both, out))) {
            Result result =
                    run(Duration.ofSeconds(30), Endpoints.health(one.url("/")), Endpoints.health(other.url("/")));
            assertThat(result.passed())
                    .as("each answers only when the other is asked too")
                    .isTrue();
        }
    }

    private static void meet(CountDownLatch both, RawServer.Output out)
            throws java.io.IOException, InterruptedException {
        both.countDown();
        both.await();
        out.write("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n");
    }

    @Test
    void endsAtTheDeadlineAlthoughTheServerDrips() throws Exception {
        try (RawServer server = new RawServer((client, out) -> {
            out.write("HTTP/1.1 200 OK\r\nContent-Length: 1000000\r\n\r\n");
            for (; ; ) {
                out.write(".");
                Thread.sleep(20);
            }
        })) {
            Result result = run(Duration.ofSeconds(2), Endpoints.health(server.url("/")));
            assertThat(result.passed()).isFalse();
            assertThat(result.took()).isBetween(Duration.ofMillis(1900), Duration.ofSeconds(10));
        }
    }

    @Test
    void breaksOffWhenInterrupted() throws Exception {
        try (RawServer silent = new RawServer((client, out) -> Thread.sleep(60_000))) {
            Thread.currentThread().interrupt();
            Result result = run(Duration.ofSeconds(30), Endpoints.health(silent.url("/")));
            assertThat(Thread.interrupted()).isTrue();
            assertThat(result.passed()).isFalse();
            assertThat(result.courses()).extracting(Course::state).containsExactly("interrupted");
        }
    }
}
