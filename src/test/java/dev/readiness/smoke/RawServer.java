package dev.readiness.smoke;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/** Says byte by byte what a test wants, whether that is HTTP or not. */
final class RawServer implements AutoCloseable {

    /** The answer to a request that was read up to its blank line. */
    interface Answering {
        void to(Socket client, Output out) throws IOException, InterruptedException;
    }

    /** Counts what the client's side took. */
    static final class Output {

        private final OutputStream to;
        private final AtomicLong count;

        private Output(OutputStream to, AtomicLong count) {
            this.to = to;
            this.count = count;
        }

        void write(String text) throws IOException {
            write(text.getBytes(StandardCharsets.ISO_8859_1));
        }

        void write(byte[] bytes) throws IOException {
            to.write(bytes);
            to.flush();
            count.addAndGet(bytes.length);
        }
    }

    private final ServerSocket socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final AtomicLong written = new AtomicLong();
    private final CompletableFuture<Boolean> hungUp = new CompletableFuture<>();

    RawServer(Answering answering) throws IOException {
        this(answering, true);
    }

    private RawServer(Answering answering, boolean reading) throws IOException {
        Thread thread = new Thread(() -> serve(answering, reading), "raw-server");
        thread.setDaemon(true);
        thread.start();
    }

    /** Answers before anything is asked. */
    static RawServer impatient(Answering answering) throws IOException {
        return new RawServer(answering, false);
    }

    private void serve(Answering answering, boolean reading) {
        while (!socket.isClosed()) {
            try (Socket client = socket.accept()) {
                client.setSendBufferSize(1 << 16);
                if (reading) {
                    readRequest(client);
                }
                answering.to(client, new Output(client.getOutputStream(), written));
                hungUp.complete(false);
            } catch (IOException e) {
                hungUp.complete(true);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static void readRequest(Socket client) throws IOException {
        BufferedReader request =
                new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.ISO_8859_1));
        String line = request.readLine();
        while (line != null && !line.isEmpty()) {
            line = request.readLine();
        }
    }

    String url(String path) {
        return "http://127.0.0.1:" + socket.getLocalPort() + path;
    }

    /** Bytes that left the server. */
    long written() {
        return written.get();
    }

    /** Whether the client closed the connection while we were writing; waits until that is known. */
    boolean wasHungUp() {
        return hungUp.orTimeout(20, TimeUnit.SECONDS).join();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
