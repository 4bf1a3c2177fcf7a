package dev.readiness.render.html;

import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A real browser without a window. */
final class Chromium implements AutoCloseable {

    private static final Duration START = Duration.ofSeconds(30);

    private final Process process;
    private final HttpClient client = HttpClient.newHttpClient();
    private final DevTools page;

    /**
     * Starts it.
     *
     * @param profile directory for what the browser keeps
     */
    Chromium(Path profile) throws Exception {
        Optional<Path> program = find();
        assumeThat(program)
                .as("chromium is not installed (Debian: apt-get install chromium)")
                .isPresent();
        process = new ProcessBuilder(
                        program.orElseThrow().toString(),
                        "--headless=new",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-dev-shm-usage",
                        "--hide-scrollbars",
                        "--no-first-run",
                        "--remote-debugging-port=0",
                        "--user-data-dir=" + profile,
                        "about:blank")
                .redirectErrorStream(true)
                .redirectOutput(profile.resolve("chromium.log").toFile())
                .start();
        String port = port(profile.resolve("DevToolsActivePort"));
        HttpRequest create = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/json/new?about:blank"))
                .PUT(HttpRequest.BodyPublishers.noBody())
                .build();
        String created =
                client.send(create, HttpResponse.BodyHandlers.ofString()).body();
        page = new DevTools(
                client,
                URI.create(new ObjectMapper()
                        .readTree(created)
                        .get("webSocketDebuggerUrl")
                        .asText()));
        page.call("Page.enable", Map.of());
    }

    private static Optional<Path> find() {
        return Stream.of(System.getenv("PATH").split(":"))
                .flatMap(folder -> Stream.of("chromium", "chromium-browser", "google-chrome")
                        .map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static String port(Path file) throws Exception {
        for (long waited = 0; waited < START.toMillis(); waited += 50) {
            if (Files.exists(file) && Files.size(file) > 0) {
                return Files.readAllLines(file).get(0);
            }
            Thread.sleep(50);
        }
        throw new AssertionError("Chromium does not start");
    }

    DevTools page() {
        return page;
    }

    /** Opens a file as a user does who clicks on it, and waits until it has loaded. */
    DevTools open(Path file, String fragment) throws Exception {
        page.call("Page.navigate", Map.of("url", "about:blank"));
        page.await("Page.loadEventFired");
        page.call("Page.navigate", Map.of("url", file.toUri() + fragment));
        page.await("Page.loadEventFired");
        return page;
    }

    /**
     * Sets how wide the window is and what the user prefers.
     *
     * @param scheme "light" or "dark"
     */
    void look(int width, String scheme) throws Exception {
        page.call(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", false));
        page.call(
                "Emulation.setEmulatedMedia",
                Map.of(
                        "features",
                        List.of(
                                Map.of("name", "prefers-color-scheme", "value", scheme),
                                Map.of("name", "prefers-reduced-motion", "value", "reduce"))));
    }

    void screenshot(Path file) throws Exception {
        int height = page.evaluate("Math.min(document.documentElement.scrollHeight, 5000)")
                .asInt();
        int width = page.evaluate("innerWidth").asInt();
        Map<String, ?> clip = Map.of("x", 0, "y", 0, "width", width, "height", height, "scale", 1);
        save(
                file,
                page.call(
                                "Page.captureScreenshot",
                                Map.of("format", "png", "captureBeyondViewport", true, "clip", clip))
                        .get("data")
                        .asText());
    }

    void print(Path file) throws Exception {
        save(
                file,
                page.call("Page.printToPDF", Map.of("printBackground", false))
                        .get("data")
                        .asText());
    }

    private static void save(Path file, String base64) throws Exception {
        Files.createDirectories(file.getParent());
        Files.write(file, Base64.getDecoder().decode(base64));
    }

    @Override
    public void close() {
        page.close();
        process.destroy();
        process.onExit()
                .orTimeout(10, TimeUnit.SECONDS)
                .exceptionally(late -> process.destroyForcibly())
                .join();
    }
}
