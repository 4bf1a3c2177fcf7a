package dev.readiness.release;

import com.sun.net.httpserver.Authenticator;
import com.sun.net.httpserver.HttpContext;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpPrincipal;
import com.sun.net.httpserver.HttpServer;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Serves repositories over HTTP on this machine's loopback, by git's own program for it. */
final class HttpRemote implements AutoCloseable {

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Path folder;

    private HttpRemote(HttpServer server, Path folder) {
        this.server = server;
        this.folder = folder;
        server.setExecutor(threads);
    }

    /** Serves every repository in a folder to everybody. */
    static HttpRemote open(Path folder) throws IOException {
        HttpRemote remote = new HttpRemote(
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0), folder);
        remote.serve();
        remote.server.start();
        return remote;
    }

    /** Serves to those who know a user's password; others get a 401. */
    static HttpRemote guarded(Path folder, String user, String password) throws IOException {
        HttpRemote remote = new HttpRemote(
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0), folder);
        String wanted = Base64.getEncoder().encodeToString((user + ":" + password).getBytes(StandardCharsets.UTF_8));
        remote.serve().setAuthenticator(new Authenticator() {
            @Override
            public Result authenticate(HttpExchange exchange) {
                if (header(exchange, "Authorization").matches("(?i)basic \\Q" + wanted + "\\E")) {
                    return new Success(new HttpPrincipal(user, "git"));
                }
                exchange.getResponseHeaders().set("WWW-Authenticate", "Basic realm=\"git\", charset=\"UTF-8\"");
                return new Retry(401);
            }
        });
        remote.server.start();
        return remote;
    }

    private HttpContext serve() {
        return server.createContext("/", exchange -> {
            try (exchange) {
                answer(exchange);
            }
        });
    }

    /** Its address with what stands before the host, e.g. {@code ada:secret@}. */
    String url(String userInfo) {
        return "http://" + userInfo + "127.0.0.1:" + server.getAddress().getPort() + "/remote.git";
    }

    private void answer(HttpExchange exchange) throws IOException {
        ProcessBuilder program =
                new ProcessBuilder("git", "http-backend").redirectError(ProcessBuilder.Redirect.DISCARD);
        String query = exchange.getRequestURI().getRawQuery();
        program.environment()
                .putAll(Map.of(
                        "GIT_CONFIG_GLOBAL", "/dev/null",
                        "GIT_PROJECT_ROOT", folder.toString(),
                        "GIT_HTTP_EXPORT_ALL", "1",
                        "PATH_INFO", exchange.getRequestURI().getPath(),
                        "QUERY_STRING", query == null ? "" : query,
                        "REQUEST_METHOD", exchange.getRequestMethod(),
                        "REMOTE_USER", "somebody",
                        "CONTENT_TYPE", header(exchange, "Content-Type"),
                        "HTTP_CONTENT_ENCODING", header(exchange, "Content-Encoding"),
                        "GIT_PROTOCOL", header(exchange, "Git-Protocol")));
        Process running = program.start();
        try (var in = running.getOutputStream()) {
            exchange.getRequestBody().transferTo(in);
        }
        try (InputStream out = new BufferedInputStream(running.getInputStream())) {
            exchange.sendResponseHeaders(status(out, exchange), 0);
            out.transferTo(exchange.getResponseBody());
        }
    }

    private static String header(HttpExchange exchange, String name) {
        String value = exchange.getRequestHeaders().getFirst(name);
        return value == null ? "" : value;
    }

    /** Takes over the headers of the program's answer; what it calls a status is one of HTTP. */
    private static int status(InputStream out, HttpExchange exchange) throws IOException {
        int status = 200;
        for (String line = line(out); !line.isEmpty(); line = line(out)) {
            String[] parts = line.split(": ", 2);
            if (parts[0].toLowerCase(Locale.ROOT).equals("status")) {
                status = Integer.parseInt(parts[1].substring(0, 3));
            } else {
                exchange.getResponseHeaders().set(parts[0], parts[1]);
            }
        }
        return status;
    }

    private static String line(InputStream out) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int c = out.read(); c >= 0 && c != '\n'; c = out.read()) {
            line.append((char) c);
        }
        return line.toString().strip();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
