package dev.readiness.it.pipeline;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The machines that are deployed to: a file for each says what runs there, and a server answers as that service would. */
public final class Targets implements AutoCloseable {

    private final Path directory;
    private final HttpServer server;

    public Targets(Path directory) throws IOException {
        this.directory = Files.createDirectories(directory);
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    private void answer(HttpExchange exchange) throws IOException {
        String[] path = exchange.getRequestURI().getPath().split("/", -1);
        byte[] body = path[2].equals("health")
                ? "{\"status\":\"UP\"}".getBytes(StandardCharsets.UTF_8)
                : Files.readAllBytes(directory.resolve(path[1]));
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    public String url(String target) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/" + target;
    }

    public static String info(String version, String commit) {
        return "{\"build\":{\"version\":\"" + version + "\"},\"git\":{\"commit\":{\"id\":\"" + commit + "\"}}}";
    }

    public void run(String target, String info) throws IOException {
        Files.writeString(directory.resolve(target), info);
    }

    public String running(String target) throws IOException {
        return Files.readString(directory.resolve(target));
    }

    /** From now on the script deploys another version there than it was given. */
    public void confuse(String target) throws IOException {
        Files.writeString(directory.resolve(target + ".confused"), "");
    }

    /** The deploy.sh of the project, which takes what was carried under target and keeps what ran before. */
    public String script(Path journal) {
        return """
                #!/bin/sh
                set -e
                echo "$(basename "$PWD"): deploy.sh $*" >> '@journal@'
                place='@directory@'/$1
                if [ "$2" = --previous ]; then
                    mv "$place.previous" "$place"
                    exit
                fi
                version=$(ls app/target/app-*.jar | sed 's/.*app-\\(.*\\)\\.jar/\\1/')
                commit=$(sed -n 's/.*"commit" *: *"\\([0-9a-f]*\\)".*/\\1/p' target/readiness/verdict.json | head -n 1)
                if [ -e "$place.confused" ]; then
                    version=0.0.0
                fi
                mv "$place" "$place.previous"
                printf '%s' '@info@' | sed "s/VERSION/$version/; s/COMMIT/$commit/" > "$place"
                """.replace("@journal@", journal.toString())
                .replace("@directory@", directory.toString())
                .replace("@info@", info("VERSION", "COMMIT"));
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
