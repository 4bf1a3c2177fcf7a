package dev.readiness.smoke;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a server may answer in good order, and what is made of it. */
final class ExchangeTest {

    private static final Expectation UP = Expectation.of("/status", "UP");

    private Asked asked;
    private WebServer server;

    @BeforeEach
    void start() throws Exception {
        asked = new Asked();
        server = WebServer.plain();
    }

    @AfterEach
    void stop() {
        asked.close();
        server.close();
    }

    @Test
    void takesWhatIsAsExpected() {
        server.json("/health", 200, "{\"status\":\"UP\"}");
        assertThat(asked.says(Endpoints.health(server.url("/health?probe=deep"), UP)))
                .isEqualTo("as expected");
        assertThat(server.requests()).containsExactly("GET /health?probe=deep");
    }

    @Test
    void takesTheStatusAloneWhereNothingElseIsExpected() {
        server.answer("/health", 200, Map.of("Content-Type", "text/plain"), "fine");
        assertThat(asked.says(Endpoints.health(server.url("/health")))).isEqualTo("as expected");
    }

    @Test
    void tellsWhatA503SaysOfItself() {
        server.json("/health", 503, "{\"status\":\"DOWN\",\"components\":{\"db\":{\"status\":\"DOWN\"}}}");
        assertThat(asked.says(Endpoints.health(server.url("/health"), UP)))
                .isEqualTo("answers 503, status is \"DOWN\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "500; <h1>stack trace</h1>; answers 500",
                "503; {\"status\":{}}; answers 503",
                "404; ``; answers 404",
                "401; ``; answers 401, wants credentials",
                "403; {\"status\":\"x\"}; answers 403, wants credentials",
                "204; ``; answers 204",
                "302; ``; answers 302, a redirect without a target",
            })
    void tellsAnotherStatus(int status, String body, String told) {
        server.json("/health", status, body);
        assertThat(asked.says(Endpoints.health(server.url("/health")))).isEqualTo(told);
    }

    @Test
    void takesAnotherStatusThatIsExpected() {
        server.json("/gone", 410, "");
        Endpoint gone = Endpoints.health(server.url("/gone"));
        assertThat(asked.says(
                        new Endpoint(gone.kind(), gone.url(), 410, gone.expectations(), gone.credential(), false)))
                .isEqualTo("as expected");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            quoteCharacter = '`',
            value = {
                "text/html;charset=utf-8# <html>login</html># answers 200 with \"text/html\", JSON was expected",
                "TEXT/Plain# fine# answers 200 with \"text/plain\", JSON was expected",
                "application/json# <html>login</html># answers 200 with a body that is no valid JSON",
                "application/vnd.spring-boot.actuator.v3+json# {\"status\":# answers 200 with a body that is no valid JSON",
                "application/json# ``# answers 200 with an empty body, JSON was expected",
                "text/plain# {\"status\":\"UP\"}# as expected",
                "application/vnd.spring-boot.actuator.v3+json# {\"status\":\"UP\"}# as expected",
            })
    void tellsWhenJsonIsNone(String type, String body, String told) {
        server.answer("/health", 200, Map.of("Content-Type", type), body);
        assertThat(asked.says(Endpoints.health(server.url("/health"), UP))).isEqualTo(told);
    }

    @Test
    void doesNotFollowARedirect() {
        server.answer("/health", 302, Map.of("Location", "/login?token=4711"), "")
                .json("/login", 200, "{\"status\":\"UP\"}");
        assertThat(asked.says(Endpoints.health(server.url("/health"), UP)))
                .isEqualTo("answers 302, redirects to " + server.url("/login?…") + " (not followed)");
        assertThat(server.requests()).containsExactly("GET /health");
    }

    @Test
    void followsARedirectOnTheSameServerWithTheCredentials() {
        server.answer("/health", 307, Map.of("Location", "/q/health"), "")
                .json("/q/health", 200, "{\"status\":\"UP\"}");
        Endpoint endpoint = Endpoints.health(server.url("/health"), UP);
        assertThat(asked.says(Endpoints.following(Endpoints.with(Credential.bearer("s3cret"), endpoint))))
                .isEqualTo("as expected");
        assertThat(server.requests()).containsExactly("GET /health Bearer s3cret", "GET /q/health Bearer s3cret");
    }

    @Test
    void neverCarriesCredentialsToAnotherServer() throws Exception {
        try (WebServer other = WebServer.plain()) {
            other.json("/health", 200, "{\"status\":\"UP\"}");
            server.answer("/health", 302, Map.of("Location", other.url("/health")), "");
            Endpoint endpoint = Endpoints.health(server.url("/health"), UP);
            assertThat(asked.says(Endpoints.following(Endpoints.with(Credential.bearer("s3cret"), endpoint))))
                    .isEqualTo("answers 302, redirects to " + other.url("/health") + " (another server, not followed)");
            assertThat(other.requests()).isEmpty();
        }
    }

    @Test
    void endsACircleOfRedirects() {
        server.answer("/health", 301, Map.of("Location", "/health"), "");
        assertThat(asked.says(Endpoints.following(Endpoints.health(server.url("/health")))))
                .isEqualTo("answers 301, redirects to " + server.url("/health") + " (too many redirects)");
        assertThat(server.requests()).hasSize(6);
    }

    @ParameterizedTest
    @CsvSource({"ftp://x/y", "javascript:alert(1)", "http://a:b@c/", "'http://x/ y'"})
    void doesNotPrintATargetThatIsNoAddress(String location) {
        server.answer("/health", 302, Map.of("Location", location), "");
        assertThat(asked.says(Endpoints.following(Endpoints.health(server.url("/health")))))
                .isEqualTo("answers 302, redirects to a target that is no http address (another server, not followed)");
    }

    @Test
    void sendsUserAndPassword() {
        server.json("/health", 200, "{}");
        asked.says(Endpoints.with(Credential.basic("ada", "pä:ss"), Endpoints.health(server.url("/health"))));
        String pair = Base64.getEncoder().encodeToString("ada:pä:ss".getBytes(StandardCharsets.UTF_8));
        assertThat(server.requests()).containsExactly("GET /health Basic " + pair);
    }

    @Test
    void tellsThatCredentialsAreRefused() {
        server.json("/health", 401, "");
        assertThat(asked.says(Endpoints.with(Credential.bearer("s3cret"), Endpoints.health(server.url("/health")))))
                .isEqualTo("answers 401, refuses our credentials");
    }

    @Test
    void doesNotPrintASecretThatComesBack() {
        server.handle("/health", exchange -> {
            byte[] echo = ("{\"status\":\"" + exchange.getRequestHeaders().getFirst("Authorization") + "\"}")
                    .getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, echo.length);
            exchange.getResponseBody().write(echo);
            exchange.close();
        });
        assertThat(asked.says(Endpoints.with(Credential.bearer("s3cret"), Endpoints.health(server.url("/health"), UP))))
                .isEqualTo("/status is \"Bearer ***\", expected \"UP\"");
    }

    @Test
    void opensAConnectionForEachAttempt() throws Exception {
        Set<Integer> ports = ConcurrentHashMap.newKeySet();
        server.handle("/health", exchange -> {
            ports.add(exchange.getRemoteAddress().getPort());
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        asked.says(Endpoints.health(server.url("/health")));
        asked.says(Endpoints.health(server.url("/health")));
        assertThat(ports).hasSize(2);
    }

    @Test
    void tellsThatNobodyListens() throws Exception {
        int port;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = socket.getLocalPort();
        }
        assertThat(asked.says(Endpoints.health("http://127.0.0.1:" + port + "/")))
                .isIn("connection refused", "no connection (refused, or the host cannot be reached)");
    }

    @Test
    void tellsThatNoAnswerComes() throws Exception {
        try (ServerSocket silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String url = "http://127.0.0.1:" + silent.getLocalPort() + "/";
            assertThat(asked.says(Endpoints.health(url), Duration.ofMillis(300)))
                    .isEqualTo("no answer within 0.3 s");
        }
    }
}
