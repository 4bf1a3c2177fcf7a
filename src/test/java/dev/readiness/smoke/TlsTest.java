package dev.readiness.smoke;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Certificates that a client must not take. */
final class TlsTest {

    private static final String HERE = "san=ip:127.0.0.1";

    @TempDir
    static Path directory;

    private static Certificates certificates;

    @BeforeAll
    static void makeAuthority() throws Exception {
        certificates = new Certificates(directory).authority();
    }

    private static String says(SSLContext context) throws Exception {
        try (Asked asked = new Asked(certificates.trusting());
                WebServer server = WebServer.tls(context).json("/health", 200, "{\"status\":\"UP\"}")) {
            String said =
                    asked.says(Endpoints.with(Credential.bearer("s3cret"), Endpoints.health(server.url("/health"))));
            assertThat(server.requests())
                    .as("credentials only reach a server that is trusted")
                    .hasSize(said.equals("as expected") ? 1 : 0);
            return said;
        }
    }

    @Test
    void takesACertificateOfATrustedAuthority() throws Exception {
        assertThat(says(certificates.signed("good.p12", "-ext", HERE))).isEqualTo("as expected");
    }

    @Test
    void tellsASelfSignedCertificate() throws Exception {
        assertThat(says(certificates.selfSigned("self.p12")))
                .isEqualTo("the TLS certificate is not trusted (self-signed, or its authority is not in the trust store"
                        + " of the JDK)");
    }

    @Test
    void tellsAnExpiredCertificate() throws Exception {
        assertThat(says(certificates.signed("old.p12", "-ext", HERE, "-startdate", "-30d", "-validity", "1")))
                .isEqualTo("the TLS certificate has expired");
    }

    @Test
    void tellsACertificateOfTheFuture() throws Exception {
        assertThat(says(certificates.signed("new.p12", "-ext", HERE, "-startdate", "+30d", "-validity", "1")))
                .isEqualTo("the TLS certificate is not valid yet");
    }

    @Test
    void tellsACertificateOfAnotherHost() throws Exception {
        assertThat(says(certificates.signed("other.p12", "-ext", "san=ip:127.0.0.2")))
                .isEqualTo("the TLS certificate is for another host");
        assertThat(says(certificates.signed("named.p12", "-ext", "san=dns:example.org")))
                .isEqualTo("the TLS certificate is for another host");
    }

    @Test
    void tellsAServerWithoutTls() throws Exception {
        try (Asked asked = new Asked(certificates.trusting());
                RawServer server = RawServer.impatient(
                        (client, out) -> out.write("HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n"))) {
            assertThat(asked.says(Endpoints.health(server.url("/").replace("http:", "https:"))))
                    .isEqualTo("the server does not speak TLS");
        }
    }

    @Test
    void tellsTlsWherePlainHttpWasAsked() throws Exception {
        try (Asked asked = new Asked(certificates.trusting());
                WebServer server = WebServer.tls(certificates.selfSigned("plain.p12"))) {
            assertThat(asked.says(Endpoints.health(server.url("/").replace("https:", "http:"))))
                    .isIn(
                            "the answer is not HTTP as we know it",
                            "the connection broke before an answer came",
                            "the connection broke before the answer was complete");
        }
    }
}
