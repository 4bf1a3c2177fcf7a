package dev.readiness.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A remote behind a server of its own, on this machine's loopback. */
final class DaemonTest {

    @TempDir
    private Path directory;

    private ReleaseFixture fixture;
    private Process daemon;
    private List<String> before;

    @BeforeEach
    void serve() throws Exception {
        fixture = ReleaseFixture.create(directory);
        assumeThat(fixture.git().run("daemon", "--help").exit())
                .as("git daemon is here")
                .isLessThan(2);
        int port;
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        daemon = new ProcessBuilder(
                        "git",
                        "daemon",
                        "--listen=127.0.0.1",
                        "--port=" + port,
                        "--base-path=" + directory,
                        "--export-all",
                        "--enable=receive-pack",
                        "--reuseaddr")
                .redirectErrorStream(true)
                .redirectOutput(directory.resolve("daemon.log").toFile())
                .start();
        fixture.git().ask("remote", "set-url", "origin", "git://127.0.0.1:" + port + "/remote.git");
        awaitServer(port);
        before = fixture.state();
    }

    private void awaitServer(int port) throws Exception {
        for (int i = 0; i < 100 && daemon.isAlive(); i++) {
            try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
                assertThat(socket.isConnected()).isTrue();
                return;
            } catch (IOException e) {
                Thread.sleep(50);
            }
        }
        assumeThat(false)
                .as("git daemon serves here: " + Files.readString(directory.resolve("daemon.log")))
                .isTrue();
    }

    @AfterEach
    void stop() {
        if (daemon != null) {
            daemon.descendants().forEach(ProcessHandle::destroyForcibly);
            daemon.destroyForcibly();
        }
    }

    @Test
    void takesBranchAndTagAtOnce() {
        fixture.folder().save(fixture.plan());
        release();
        assertThat(fixture.git().in(fixture.bare()).ask("for-each-ref", "--format=%(refname)"))
                .isEqualTo("refs/heads/main\nrefs/tags/v1.3.0");
    }

    @Test
    void refusesBothWhenItsHookRefusesTheTag() throws IOException {
        fixture.hook("update", "case $1 in refs/tags/*) echo 'tags are made by the pipeline' >&2; exit 1;; esac");
        fixture.folder().save(fixture.plan());
        assertThatThrownBy(this::release).hasMessageContaining("tags are made by the pipeline");
        new Rollback(fixture.folder().load(), fixture.folder().journal(), fixture.git()).run();
        fixture.folder().forget();
        assertThat(fixture.state()).isEqualTo(before);
    }

    @Test
    void isNotAskedTwiceWhenItDiesAfterTakingThePush() throws IOException {
        fixture.hook("post-receive", "kill -9 $PPID");
        fixture.folder().save(fixture.plan());
        release();
        assertThat(fixture.git().in(fixture.bare()).ask("tag")).isEqualTo("v1.3.0");
    }

    private void release() {
        new ReleaseRun(fixture.plan(), fixture.folder().journal(), fixture.git(), ReleaseProcess::build, line -> {})
                .proceed();
    }
}
