package dev.readiness.mojo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.readiness.scaffold.Pipeline;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The programs that will read what init writes have nothing to say against it. */
final class InitProgramsTest {

    @TempDir
    Path directory;

    @BeforeEach
    void initializesAProject() throws IOException {
        InitExample.springBoot(directory).init(Optional.of(Pipeline.GITHUB));
    }

    @ParameterizedTest
    @CsvSource({"sh -n", "bash -n", "dash -n", "shellcheck"})
    void shellsReadTheStartScript(String command) throws Exception {
        String[] words = command.split(" ", -1);
        assumeTrue(
                Program.isAtHand(words[0], words[0].equals("shellcheck") ? "--version" : "-c", "true"),
                "there is no " + words[0] + " here");
        accepts(Program.run(directory, (command + " start_production.sh").split(" ", -1)));
    }

    @Test
    void systemdReadsTheUnit() throws Exception {
        assumeTrue(Program.isAtHand("systemd-analyze", "--version"), "there is no systemd-analyze here");
        Path unit = directory.resolve("shop.service");
        String text = Files.readString(directory.resolve("deploy/shop.service"));
        assertThat(text).contains("ExecStart=/opt/shop/start_production.sh\n");
        Files.writeString(unit, text.replace("/opt/shop", directory.toString()));
        assertThat(verified(unit)).isEmpty();
        Files.writeString(
                unit, text.replace("/opt/shop", directory.toString()).replace("Restart=always", "Restart=ever"));
        assertThat(verified(unit)).as("it does read it").isNotEmpty();
    }

    /** What systemd says of the unit; units of this machine may have their own flaws. */
    private List<String> verified(Path unit) throws IOException, InterruptedException {
        return Program.run(directory, "systemd-analyze", "verify", "--man=no", "./" + unit.getFileName())
                .output()
                .lines()
                .filter(line -> line.contains("shop.service"))
                .toList();
    }

    @Test
    void nginxReadsTheSite() throws Exception {
        assumeTrue(Program.isAtHand("nginx", "-v"), "there is no nginx here");
        assumeTrue(Program.isAtHand("openssl", "version"), "there is no openssl to make a certificate here");
        accepts(Program.run(
                directory,
                "openssl req -x509 -newkey rsa:2048 -nodes -days 1 -subj /CN=shop -keyout shop.key -out shop.crt"
                        .split(" ", -1)));
        String site = Files.readString(directory.resolve("deploy/nginx/shop.conf"));
        String own = Stream.of("client_body", "proxy", "fastcgi", "uwsgi", "scgi")
                .map(kind -> kind + "_temp_path " + directory + "/" + kind + ";\n")
                .collect(Collectors.joining());
        Files.writeString(
                directory.resolve("nginx.conf"),
                "pid " + directory + "/nginx.pid;\nerror_log stderr;\nevents {}\nhttp {\naccess_log off;\n" + own
                        + site.replace("/etc/nginx/tls", directory.toString()) + "}\n");
        Program nginx = Program.run(
                directory, "nginx", "-t", "-e", "stderr", "-p", directory.toString(), "-c", directory + "/nginx.conf");
        assertThat(nginx.exit()).as(nginx.output()).isZero();
        assertThat(nginx.output()).doesNotContain("[warn]", "[emerg]");
    }

    @Test
    void composeReadsItsFile() throws Exception {
        assumeTrue(Program.isAtHand("docker", "compose", "version"), "there is no docker compose here");
        Files.writeString(directory.resolve(".env"), "IMAGE_TAG=1.2.0\n");
        accepts(Program.run(directory, "docker", "compose", "config", "--quiet"));
        Program unset = Program.run(directory, Map.of("IMAGE_TAG", ""), List.of("docker", "compose", "config"));
        assertThat(unset.exit()).as("a version has to be named").isNotZero();
    }

    @Test
    void actionlintReadsTheWorkflow() throws Exception {
        assumeTrue(Program.isAtHand("actionlint", "-version"), "there is no actionlint here");
        accepts(Program.run(directory, "actionlint", "-no-color", ".github/workflows/deliver.yml"));
    }

    private static void accepts(Program program) {
        assertThat(program.exit()).as(program.output()).isZero();
    }
}
