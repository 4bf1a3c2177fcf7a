package dev.readiness.smoke;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.nio.channels.UnresolvedAddressException;
import java.security.cert.CertPathValidatorException;
import java.security.cert.CertificateException;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;
import javax.net.ssl.SSLHandshakeException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What cannot be had from a server of this machine, as the JDK's client throws it. */
final class BreakageTest {

    static Stream<Arguments> breakages() {
        return Stream.of(
                Arguments.of(
                        caused(new ConnectException(), new UnresolvedAddressException()),
                        "the host name is unknown (DNS)"),
                Arguments.of(new UnknownHostException("s3cret"), "the host name is unknown (DNS)"),
                Arguments.of(new ConnectException("Connection refused"), "connection refused"),
                Arguments.of(
                        new ConnectException("No route to host"),
                        "no connection (refused, or the host cannot be reached)"),
                Arguments.of(
                        new IOException("Connection reset by peer"),
                        "the connection broke before the answer was complete"),
                Arguments.of(new IOException("Broken pipe"), "the connection broke before the answer was complete"),
                Arguments.of(new IOException("closed"), "the connection broke before the answer was complete"),
                Arguments.of(
                        caused(new SSLHandshakeException("s3cret"), new CertPathValidatorException("s3cret")),
                        "the TLS certificate is not trusted"),
                Arguments.of(
                        caused(new SSLHandshakeException("s3cret"), new CertificateException("s3cret")),
                        "the TLS certificate is not valid"),
                Arguments.of(new SSLHandshakeException("s3cret"), "the TLS handshake fails"),
                Arguments.of(new IOException("s3cret"), "the answer is not HTTP as we know it"),
                Arguments.of(new IOException(), "the answer is not HTTP as we know it"));
    }

    private static Throwable caused(Throwable thrown, Throwable cause) {
        return new CompletionException(thrown.initCause(cause));
    }

    @ParameterizedTest
    @MethodSource("breakages")
    void isToldInOurWords(Throwable thrown, String told) {
        assertThat(Breakage.told(thrown)).isEqualTo(told);
    }

    @Test
    void isNotTrappedInACircleOfCauses() {
        Exception one = new Exception("one");
        Exception two = new Exception("two", one);
        one.initCause(two);
        assertThat(Breakage.told(one)).isEqualTo("the answer is not HTTP as we know it");
    }
}
