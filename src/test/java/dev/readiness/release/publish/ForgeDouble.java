package dev.readiness.release.publish;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.request;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/** A server that answers as a forge does, remembers what it was asked, and listens to what anybody logs meanwhile. */
public final class ForgeDouble implements AutoCloseable {

    /** Is to be found in one header and nowhere else. */
    public static final String TOKEN = "plantedTOKEN0815";

    private final WireMockServer server = new WireMockServer(options().dynamicPort());
    private final List<String> logged = Collections.synchronizedList(new ArrayList<>());
    private final Logger root = Logger.getLogger("");
    private final Level level = root.getLevel();
    private final Handler listener = new Handler() {
        @Override
        public void publish(LogRecord line) {
            logged.add(new SimpleFormatter().format(line));
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    public ForgeDouble() {
        server.start();
        listener.setLevel(Level.ALL);
        root.addHandler(listener);
        root.setLevel(Level.ALL);
    }

    public String url() {
        return "http://localhost:" + server.port();
    }

    /** The forge's address stands for {@code @} in the document. */
    public ForgeDouble on(String method, String path, int status, String json) {
        return on(method, path, answer(status, json));
    }

    public ForgeDouble on(String method, String path, ResponseDefinitionBuilder answer) {
        server.stubFor(request(method, urlEqualTo(path)).willReturn(answer));
        return this;
    }

    public ResponseDefinitionBuilder answer(int status, String json) {
        return aResponse()
                .withStatus(status)
                .withHeader("Content-Type", "application/json; charset=utf-8")
                .withBody(json.replace("@", url()));
    }

    /** "METHOD path", in their order. */
    public List<String> asked() {
        return requests().stream()
                .map(one -> one.getMethod() + " " + one.getUrl())
                .toList();
    }

    /** Those that change something. */
    public List<String> changes() {
        return asked().stream().filter(one -> !one.startsWith("GET ")).toList();
    }

    public List<LoggedRequest> requests() {
        List<LoggedRequest> requests = new ArrayList<>(server.getAllServeEvents().stream()
                .map(event -> event.getRequest())
                .toList());
        Collections.reverse(requests);
        return requests;
    }

    /** The last one with this method. */
    public LoggedRequest last(String method) {
        return requests().stream()
                .filter(one -> one.getMethod().getName().equals(method))
                .reduce((first, second) -> second)
                .orElseThrow();
    }

    public void forget() {
        server.resetRequests();
    }

    public String log() {
        return String.join("", logged);
    }

    @Override
    public void close() {
        root.removeHandler(listener);
        root.setLevel(level);
        server.stop();
    }
}
