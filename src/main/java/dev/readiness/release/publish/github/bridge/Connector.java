package dev.readiness.release.publish.github.bridge;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.kohsuke.github.connector.GitHubConnector;
import org.kohsuke.github.connector.GitHubConnectorRequest;
import org.kohsuke.github.connector.GitHubConnectorResponse;

/**
 * The client's way to the network. Its own would wait an hour for a rate limit to pass, follow redirects with the token, hold a
 * file in memory three times, and have no limit of time.
 */
final class Connector implements GitHubConnector {

    /** Slower than this no upload should be. */
    private static final long BYTES_PER_SECOND = 50_000;

    private final HttpClient http;
    private final Duration patience;
    private final Digests digests = new Digests();
    private @Nullable Path file;

    Connector(Duration patience) {
        this.patience = patience;
        this.http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(patience)
                .build();
    }

    /** An answer that is neither success nor "not found". */
    static final class Answered extends IOException {

        private static final long serialVersionUID = 1;

        private final int status;
        private final boolean limited;
        private final String after;
        private final String reset;

        Answered(HttpResponse<?> answer) {
            super("status " + answer.statusCode());
            status = answer.statusCode();
            after = header(answer, "Retry-After");
            reset = header(answer, "X-RateLimit-Reset");
            limited = status == 403
                    && (!after.isEmpty()
                            || header(answer, "X-RateLimit-Remaining").equals("0"));
        }

        Map<String, String> told() {
            return Map.of(
                    "status",
                    Integer.toString(status),
                    "limited",
                    Boolean.toString(limited),
                    "after",
                    after,
                    "reset",
                    reset);
        }

        private static String header(HttpResponse<?> answer, String name) {
            return answer.headers().firstValue(name).orElse("");
        }
    }

    /** No answer. */
    static final class Silent extends IOException {

        private static final long serialVersionUID = 1;

        private final boolean late;

        Silent(boolean late) {
            super("no answer");
            this.late = late;
        }

        boolean isLate() {
            return late;
        }
    }

    Digests digests() {
        return digests;
    }

    /** Sends the file with the next request, in place of the body that the client gives it. */
    void attach(Path next) {
        file = next;
    }

    @Override
    public GitHubConnectorResponse send(GitHubConnectorRequest asked) throws IOException {
        Path attached = file;
        file = null;
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(asked.url().toString()));
        asked.allHeaders().forEach((name, values) -> {
            if (!name.equalsIgnoreCase("Accept-Encoding")) {
                values.forEach(value -> request.header(name, value));
            }
        });
        Duration limit = attached == null ? patience : patience.plusSeconds(Files.size(attached) / BYTES_PER_SECOND);
        HttpResponse<byte[]> answer =
                exchange(request.method(asked.method(), body(asked, attached)).build(), limit);
        int status = answer.statusCode();
        if (status / 100 != 2 && status != 404) {
            throw new Answered(answer);
        }
        if (status != 404
                && asked.method().equals("GET")
                && asked.url().getPath().endsWith("/assets")) {
            digests.read(answer.body());
        }
        return new Response(asked, answer);
    }

    private static BodyPublisher body(GitHubConnectorRequest asked, @Nullable Path attached) throws IOException {
        if (attached != null) {
            return BodyPublishers.ofFile(attached);
        }
        InputStream body = asked.body();
        return body == null ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body.readAllBytes());
    }

    private HttpResponse<byte[]> exchange(HttpRequest request, Duration limit) throws Silent {
        CompletableFuture<HttpResponse<byte[]>> answer = http.sendAsync(request, BodyHandlers.ofByteArray());
        try {
            return answer.get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw new Silent(true);
        } catch (ExecutionException e) {
            throw new Silent(false); // the cause may quote the request
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Silent(true);
        } finally {
            answer.cancel(true);
        }
    }

    /** What the client reads. */
    private static final class Response extends GitHubConnectorResponse.ByteArrayResponse {

        private final byte[] body;

        Response(GitHubConnectorRequest asked, HttpResponse<byte[]> answer) {
            super(
                    asked,
                    answer.statusCode(),
                    Map.<String, List<String>>copyOf(answer.headers().map()));
            this.body = answer.body();
        }

        @Override
        protected InputStream rawBodyStream() {
            return new ByteArrayInputStream(body);
        }
    }
}
