package dev.readiness.smoke;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/** Certificates made for one test run by the JDK's own keytool. */
record Certificates(Path directory) {

    private static final String PASSWORD = "changeit";

    /** An authority; {@link #trusting} trusts it. */
    Certificates authority() throws IOException, InterruptedException {
        keytool("ca.p12", "-genkeypair", "-alias", "ca", "-dname", "CN=Test CA", "-ext", "bc:c", "-keyalg", "EC");
        keytool("ca.p12", "-exportcert", "-alias", "ca", "-file", path("ca.cer"));
        keytool("trust.p12", "-importcert", "-noprompt", "-alias", "ca", "-file", path("ca.cer"));
        return this;
    }

    /** A server that the authority vouches for. */
    SSLContext signed(String name, String... options) throws Exception {
        Files.copy(directory.resolve("ca.p12"), directory.resolve(name));
        List<String> arguments = new ArrayList<>(
                List.of("-genkeypair", "-alias", "server", "-dname", "CN=server", "-signer", "ca", "-keyalg", "EC"));
        arguments.addAll(List.of(options));
        keytool(name, arguments.toArray(String[]::new));
        keytool(name, "-delete", "-alias", "ca");
        return server(name);
    }

    SSLContext selfSigned(String name) throws Exception {
        keytool(name, "-genkeypair", "-alias", "s", "-dname", "CN=s", "-ext", "san=ip:127.0.0.1", "-keyalg", "EC");
        return server(name);
    }

    private SSLContext server(String name) throws IOException, GeneralSecurityException {
        KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keys.init(store(name), PASSWORD.toCharArray());
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(keys.getKeyManagers(), null, null);
        return context;
    }

    /** What a client knows whose JDK trusts the authority. */
    SSLContext trusting() throws IOException, GeneralSecurityException {
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(store("trust.p12"));
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, trust.getTrustManagers(), null);
        return context;
    }

    private KeyStore store(String name) throws IOException, GeneralSecurityException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(directory.resolve(name))) {
            store.load(in, PASSWORD.toCharArray());
        }
        return store;
    }

    private String path(String name) {
        return directory.resolve(name).toString();
    }

    private void keytool(String store, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString()));
        command.add("-J-XX:TieredStopAtLevel=1");
        command.addAll(List.of(arguments));
        command.addAll(List.of("-keystore", path(store), "-storetype", "PKCS12", "-storepass", PASSWORD));
        Path log = directory.resolve("keytool.log");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        if (!process.waitFor(1, TimeUnit.MINUTES) || process.exitValue() != 0) {
            throw new IllegalStateException(command + ": " + Files.readString(log));
        }
    }
}
