package dev.readiness.smoke;

import java.io.IOException;
import java.net.ConnectException;
import java.net.ProtocolException;
import java.net.UnknownHostException;
import java.nio.channels.UnresolvedAddressException;
import java.security.cert.CertPathBuilderException;
import java.security.cert.CertPathValidatorException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateNotYetValidException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.net.ssl.SSLException;

/** Says in our words why no answer came. What the JDK says may quote what was sent or received. */
final class Breakage {

    private static final int DEEPEST = 20;

    private static final String BROKEN = "the connection broke before the answer was complete";

    /** The most telling first. */
    private static final List<Case> CASES = List.of(
            new Case(CertificateExpiredException.class, "", "the TLS certificate has expired"),
            new Case(CertificateNotYetValidException.class, "", "the TLS certificate is not valid yet"),
            new Case(
                    CertPathBuilderException.class,
                    "",
                    "the TLS certificate is not trusted (self-signed, or its"
                            + " authority is not in the trust store of the JDK)"),
            new Case(CertPathValidatorException.class, "", "the TLS certificate is not trusted"),
            new Case(CertificateException.class, "No subject alternative", "the TLS certificate is for another host"),
            new Case(CertificateException.class, "No name matching", "the TLS certificate is for another host"),
            new Case(CertificateException.class, "", "the TLS certificate is not valid"),
            new Case(SSLException.class, "Unsupported or unrecognized", "the server does not speak TLS"),
            new Case(SSLException.class, "plaintext connection", "the server does not speak TLS"),
            new Case(SSLException.class, "", "the TLS handshake fails"),
            new Case(UnresolvedAddressException.class, "", "the host name is unknown (DNS)"),
            new Case(UnknownHostException.class, "", "the host name is unknown (DNS)"),
            new Case(ConnectException.class, "refused", "connection refused"),
            new Case(ConnectException.class, "", "no connection (refused, or the host cannot be reached)"),
            new Case(ProtocolException.class, "Header size too big", "answers with headers that are too large"),
            new Case(IOException.class, "received no bytes", "the connection broke before an answer came"),
            new Case(IOException.class, "Connection reset", BROKEN),
            new Case(IOException.class, "Broken pipe", BROKEN),
            new Case(IOException.class, "EOF", BROKEN),
            new Case(IOException.class, "closed", BROKEN));

    private Breakage() {}

    /** @param message that the exception's own holds */
    private record Case(Class<? extends Throwable> type, String message, String told) {

        boolean is(Throwable thrown) {
            return type.isInstance(thrown)
                    && String.valueOf(thrown.getMessage()).contains(message);
        }
    }

    static String told(Throwable thrown) {
        List<Throwable> causes = new ArrayList<>();
        for (Throwable one = thrown; one != null && causes.size() < DEEPEST; one = one.getCause()) {
            causes.add(one);
        }
        Optional<Case> known = CASES.stream()
                .filter(each -> causes.stream().anyMatch(each::is))
                .findFirst();
        return known.map(Case::told).orElse("the answer is not HTTP as we know it");
    }
}
