package dev.readiness.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.readiness.release.git.GitProgram;
import dev.readiness.release.git.RepositoryReader;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Signs for real, with the programs that the machine has. */
final class SigningTrialTest {

    @TempDir
    private Path directory;

    private GitProgram git;
    private List<String> before;

    @BeforeEach
    void create() throws IOException {
        git = ReleaseFixture.create(directory).git();
        before = state();
    }

    @Test
    void gpgSignsAndNothingIsLeft() throws IOException {
        try (Keyring keyring = Keyring.make()) {
            keyring.run("gpg", "--quick-generate-key", "Ada <ada@example.com>", "ed25519", "sign", "never");
            assertThat(problem(keyring.of(git))).isEmpty();
        }
        assertThat(state()).isEqualTo(before);
    }

    @Test
    void gpgKeyThatHasExpiredDoesNotSign() throws IOException {
        try (Keyring keyring = Keyring.make()) {
            keyring.run(
                    "gpg",
                    "--faked-system-time",
                    "20200101T000000!",
                    "--quick-generate-key",
                    "Ada <ada@example.com>",
                    "ed25519",
                    "sign",
                    "2020-02-01");
            assertThat(problem(keyring.of(git)).orElseThrow()).contains("gpg failed to sign the data");
        }
        assertThat(state()).isEqualTo(before);
    }

    @Test
    void gpgWithoutAKeyDoesNotSign() throws IOException {
        try (Keyring keyring = Keyring.make()) {
            assertThat(problem(keyring.of(git)).orElseThrow()).contains("gpg failed to sign the data");
            git.ask("config", "user.signingKey", "0123456789ABCDEF");
            assertThat(problem(keyring.of(git)).orElseThrow()).contains("gpg failed to sign the data");
        }
        assertThat(state()).isEqualTo(before);
    }

    @Test
    void sshSigns() throws IOException {
        assumeTrue(Keyring.has("ssh-keygen"));
        Path key = directory.resolve("key");
        Keyring.run(List.of("ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", key.toString()), List.of());
        git.ask("config", "gpg.format", "ssh");
        git.ask("config", "user.signingKey", key + ".pub");
        assertThat(problem(git)).isEmpty();
        Files.delete(key);
        Files.delete(directory.resolve("key.pub"));
        assertThat(problem(git).orElseThrow()).contains("No such file or directory");
        assertThat(state()).isEqualTo(before);
    }

    @Test
    void programThatIsNotThereDoesNotSign() throws IOException {
        git.ask("config", "gpg.program", "/no/such/program");
        assertThat(problem(git).orElseThrow()).startsWith("cannot run /no/such/program");
        assertThat(state()).isEqualTo(before);
    }

    @Test
    void repositoryWithAnOddPathSignsToo() throws IOException {
        assumeTrue(Keyring.has("ssh-keygen"));
        Path odd = directory.resolve("a:b \"c\"");
        ReleaseFixture fixture = ReleaseFixture.create(directory.resolve("new"));
        Files.move(fixture.work(), odd);
        Path key = directory.resolve("key");
        Keyring.run(List.of("ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", key.toString()), List.of());
        GitProgram there = git.in(odd);
        there.ask("config", "gpg.format", "ssh");
        there.ask("config", "user.signingKey", key + ".pub");
        assertThat(problem(there)).isEmpty();
    }

    private static Optional<String> problem(GitProgram git) {
        return RepositoryReader.read(git, true).signingProblem();
    }

    /** Objects, refs and every file of the repository but its configuration; and what temporary folders there are. */
    private List<String> state() throws IOException {
        List<String> state = new ArrayList<>(List.of(git.ask("count-objects", "-v"), git.ask("show-ref", "--head")));
        Path repository = git.directory().resolve(".git");
        try (Stream<Path> files = Files.walk(repository)) {
            files.map(file -> repository.relativize(file).toString())
                    .filter(name -> !name.equals("config"))
                    .sorted()
                    .forEach(state::add);
        }
        return state;
    }

    /** A GnuPG home of its own, in a path short enough for the agent's socket. */
    private record Keyring(Path home) implements AutoCloseable {

        static Keyring make() throws IOException {
            assumeTrue(has("gpg"));
            return new Keyring(Files.createTempDirectory(Path.of("/tmp"), "g"));
        }

        static boolean has(String program) {
            return Stream.of(System.getenv("PATH").split(File.pathSeparator, -1))
                    .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
        }

        GitProgram of(GitProgram git) {
            return git.with("GNUPGHOME", home.toString());
        }

        void run(String program, String... arguments) throws IOException {
            List<String> command = new ArrayList<>(List.of(program, "--batch", "--quiet", "--passphrase", ""));
            command.addAll(List.of(arguments));
            run(command, List.of(home));
        }

        static void run(List<String> command, List<Path> home) throws IOException {
            ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
            home.forEach(path -> builder.environment().put("GNUPGHOME", path.toString()));
            Process process = builder.start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(process.onExit().orTimeout(1, TimeUnit.MINUTES).join().exitValue())
                    .as(said)
                    .isZero();
        }

        @Override
        public void close() throws IOException {
            run(List.of("gpgconf", "--kill", "all"), List.of(home));
            try (Stream<Path> files = Files.walk(home)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }
}
