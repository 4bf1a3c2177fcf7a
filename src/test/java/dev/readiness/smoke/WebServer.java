package dev.readiness.smoke;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.net.ssl.SSLContext;

/** A well-behaved server on a free port of this machine. */
public final class WebServer implements AutoCloseable {

    private final HttpServer server;
    private final String scheme;
    private final List<String> requests = new CopyOnWriteArrayList<>();

    private WebServer(HttpServer server, String scheme) {
        this.server = server;
        this.scheme = scheme;
        server.start();
    }

    public static WebServer plain() throws IOException {
        return new WebServer(HttpServer.create(anyPort(), 0), "http");
    }

    public static WebServer tls(SSLContext context) throws IOException {
        HttpsServer server = HttpsServer.create(anyPort(), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(context));
        return new WebServer(server, "https");
    }

    private static InetSocketAddress anyPort() {
        return new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
    }

    public WebServer json(String path, int status, String body) {
        return answer(path, status, Map.of("Content-Type", "application/json"), body);
    }

    public WebServer answer(String path, int status, Map<String, String> headers, String body) {
        return handle(path, exchange -> {
            headers.forEach(exchange.getResponseHeaders()::set);
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
    }

    public WebServer handle(String path, HttpHandler handler) {
        server.createContext(path, exchange -> {
            requests.add(said(exchange));
            handler.handle(exchange);
        });
        return this;
    }

    private static String said(HttpExchange exchange) {
        String authorization = exchange.getRequestHeaders().getFirst("Authorization");
        return exchange.getRequestMethod() + " " + exchange.getRequestURI()
                + (authorization == null ? "" : " " + authorization);
    }

    /** Each request: method, path and query, and the credentials if there were any. */
    public List<String> requests() {
        return requests;
    }

    public String url(String path) {
        return url("127.0.0.1", path);
    }

    public String url(String host, String path) {
        return scheme + "://" + host + ":" + server.getAddress().getPort() + path;
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
