package dev.readiness.release.publish.gitlab;

import dev.readiness.release.publish.Refusal;
import dev.readiness.release.publish.RefusedException;
import dev.readiness.release.publish.Token;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Asks the REST API of a project. Redirects are not followed: the token would go with them.
 *
 * @param project address of the project's resources
 * @param patience how long one exchange without a file may take, to its last byte
 * @see <a href="https://docs.gitlab.com/api/rest/">REST API</a>
 * @see <a href="https://docs.gitlab.com/api/rest/authentication/">its authentication</a>
 */
record Exchange(HttpClient client, String project, Token token, Refusal refusal, Duration patience) {

    private static final int PAGE = 100;

    Json get(String path, String doing) throws RefusedException {
        return single(send("GET", path, BodyPublishers.noBody(), patience, doing), doing);
    }

    /** Empty when the status is one of those that are told. */
    Optional<Json> find(String path, Set<Integer> absent, String doing) throws RefusedException {
        HttpResponse<byte[]> answer = ask("GET", path, BodyPublishers.noBody(), patience, doing);
        return absent.contains(answer.statusCode())
                ? Optional.empty()
                : Optional.of(single(successful(answer, doing), doing));
    }

    /** All items of a list, page by page. */
    List<Json> all(String path, String doing) throws RefusedException {
        List<Json> all = new ArrayList<>();
        String next = "1";
        while (!next.isEmpty()) {
            String page = path + (path.contains("?") ? "&" : "?") + "per_page=" + PAGE + "&page=" + next;
            HttpResponse<byte[]> answer = send("GET", page, BodyPublishers.noBody(), patience, doing);
            all.addAll(Json.read(answer.body()).orElseThrow(() -> refusal.foreign(doing)));
            next = header(answer, "X-Next-Page").replaceAll("[^0-9]", "");
        }
        return all;
    }

    Json send(String method, String path, Map<String, String> fields, String doing) throws RefusedException {
        return single(send(method, path, BodyPublishers.ofByteArray(Json.write(fields)), patience, doing), doing);
    }

    void delete(String path, String doing) throws RefusedException {
        send("DELETE", path, BodyPublishers.noBody(), patience, doing);
    }

    /** @param limit how long it may take, to the last byte of the answer */
    void put(String path, BodyPublisher file, Duration limit, String doing) throws RefusedException {
        send("PUT", path, file, limit, doing);
    }

    private HttpResponse<byte[]> send(String method, String path, BodyPublisher body, Duration limit, String doing)
            throws RefusedException {
        return successful(ask(method, path, body, limit, doing), doing);
    }

    private HttpResponse<byte[]> ask(String method, String path, BodyPublisher body, Duration limit, String doing)
            throws RefusedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(project + path))
                .method(method, body)
                .header(token.job() ? "JOB-TOKEN" : "PRIVATE-TOKEN", token.value())
                .header("Accept", "application/json")
                .header("Content-Type", doing.startsWith("uploading") ? "application/octet-stream" : "application/json")
                .build();
        CompletableFuture<HttpResponse<byte[]>> answer = client.sendAsync(request, BodyHandlers.ofByteArray());
        try {
            return answer.get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw refusal.silent(doing, true);
        } catch (ExecutionException e) {
            throw refusal.silent(doing, false); // the cause may quote the request
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw refusal.silent(doing, true);
        } finally {
            answer.cancel(true);
        }
    }

    private HttpResponse<byte[]> successful(HttpResponse<byte[]> answer, String doing) throws RefusedException {
        if (answer.statusCode() / 100 == 2) {
            return answer;
        }
        throw refusal.answered(
                answer.statusCode(), doing, false, header(answer, "Retry-After"), header(answer, "RateLimit-Reset"));
    }

    private Json single(HttpResponse<byte[]> answer, String doing) throws RefusedException {
        return Json.read(answer.body())
                .filter(found -> found.size() == 1)
                .orElseThrow(() -> refusal.foreign(doing))
                .get(0);
    }

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
