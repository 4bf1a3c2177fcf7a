package dev.readiness.smoke;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Servers that break off, drip, flood or never end: each attempt ends in time, and holds little. */
@Timeout(60)
final class BrokenAnswersTest {

    private static final Duration SHORT = Duration.ofMillis(500);
    private static final long GIGABYTE = 1L << 30;
    private static final byte[] BLOCK = new byte[1 << 16];

    /** The limit, and what the buffers of the two sockets and of the client may hold beyond it. */
    private static final long AT_MOST = Body.LIMIT + (8 << 20);

    private Asked asked;

    @BeforeEach
    void start() throws Exception {
        asked = new Asked();
    }

    @AfterEach
    void stop() {
        asked.close();
    }

    @Test
    void endsASlowLorisInTheBody() throws Exception {
        try (RawServer server = new RawServer((client, out) -> {
            out.write("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 1000000\r\n\r\n{");
            for (; ; ) {
                out.write(" ");
                Thread.sleep(20);
            }
        })) {
            assertThat(asked.says(Endpoints.health(server.url("/")), SHORT))
                    .isEqualTo("the answer does not end within 0.5 s");
            assertThat(server.wasHungUp()).isTrue();
        }
    }

    @Test
    void endsASlowLorisInTheHeaders() throws Exception {
        try (RawServer server = new RawServer((client, out) -> {
            out.write("HTTP/1.1 200 OK\r\n");
            for (int i = 0; ; i++) {
                out.write("X-" + i + ": y\r\n");
                Thread.sleep(20);
            }
        })) {
            assertThat(asked.says(Endpoints.health(server.url("/")), SHORT)).isEqualTo("no answer within 0.5 s");
            assertThat(server.wasHungUp()).isTrue();
        }
    }

    @Test
    void endsAFloodOfHeaders() throws Exception {
        String line = "X-Flood: " + "y".repeat(8000) + "\r\n";
        try (RawServer server = new RawServer((client, out) -> {
            out.write("HTTP/1.1 200 OK\r\n");
            for (; ; ) {
                out.write(line);
            }
        })) {
            assertThat(asked.says(Endpoints.health(server.url("/"))))
                    .isEqualTo("answers with headers that are too large");
            assertThat(server.written()).isLessThan(AT_MOST);
        }
    }

    @Test
    void readsLittleOfAGigabyte() throws Exception {
        try (RawServer server = new RawServer((client, out) -> {
            out.write("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: " + GIGABYTE + "\r\n\r\n");
            for (long sent = 0; sent < GIGABYTE; sent += BLOCK.length) {
                out.write(BLOCK);
            }
        })) {
            assertThat(asked.says(Endpoints.health(server.url("/")))).isEqualTo("answers with more than 1024 KiB");
            assertThat(server.wasHungUp()).isTrue();
            assertThat(server.written()).isBetween((long) Body.LIMIT, AT_MOST);
        }
    }

    @Test
    void readsLittleOfChunksWithoutEnd() throws Exception {
        try (RawServer server = new RawServer((client, out) -> {
            out.write("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n");
            for (; ; ) {
                out.write("10000\r\n");
                out.write(BLOCK);
                out.write("\r\n");
            }
        })) {
            assertThat(asked.says(Endpoints.version(server.url("/"), Expectation.version("1"))))
                    .isEqualTo("answers with more than 1024 KiB");
            assertThat(server.wasHungUp()).isTrue();
            assertThat(server.written()).isBetween((long) Body.LIMIT, AT_MOST);
        }
    }

    @Test
    void readsLittleOfAnErrorWithoutEnd() throws Exception {
        try (RawServer server = new RawServer((client, out) -> {
            out.write("HTTP/1.1 503 Busy\r\n\r\n");
            for (; ; ) {
                out.write(BLOCK);
            }
        })) {
            assertThat(asked.says(Endpoints.health(server.url("/")))).isEqualTo("answers 503");
            assertThat(server.wasHungUp()).isTrue();
            assertThat(server.written()).isLessThan(AT_MOST);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SSH-2.0-OpenSSH_9.6\\r\\n | the answer is not HTTP as we know it",
                "HTTP/1.1 abc\\r\\n\\r\\n | the answer is not HTTP as we know it",
                "HTTP/1.1 200 OK\\r\\nContent-Length: many\\r\\n\\r\\n | the answer is not HTTP as we know it",
                "HTTP/1.1 200 OK\\r\\nContent-Length: 10\\r\\n\\r\\nfive. | the connection broke before the answer was complete",
                "HTTP/1.1 200 OK\\r\\nTransfer-Encoding: chunked\\r\\n\\r\\n5\\r\\nfive. | the connection broke before the answer was complete",
                "HTTP/1.1 200 OK\\r\\nX- | the connection broke before the answer was complete",
            })
    void tellsABrokenAnswer(String raw, String told) throws Exception {
        try (RawServer server = new RawServer(
                (client, out) -> out.write(raw.replace("\\r", "\r").replace("\\n", "\n")))) {
            assertThat(asked.says(Endpoints.health(server.url("/")), Duration.ofSeconds(5)))
                    .isEqualTo(told);
        }
    }

    @Test
    void tellsThatTheConnectionIsClosed() throws Exception {
        try (RawServer server = new RawServer((client, out) -> {})) {
            assertThat(asked.says(Endpoints.health(server.url("/"))))
                    .isEqualTo("the connection broke before an answer came");
        }
    }

    @Test
    void tellsThatTheConnectionIsReset() throws Exception {
        try (RawServer server = new RawServer((client, out) -> client.setSoLinger(true, 0))) {
            assertThat(asked.says(Endpoints.health(server.url("/")))).startsWith("the connection broke before");
        }
    }
}
