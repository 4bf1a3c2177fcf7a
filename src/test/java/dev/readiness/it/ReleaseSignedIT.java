package dev.readiness.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.readiness.release.git.GitProgram;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Releases with a signed tag, which git verifies. */
final class ReleaseSignedIT {

    static List<Maven> mavens() {
        return Maven.atLeast(Maven.NEWEST_3);
    }

    @ParameterizedTest
    @MethodSource("mavens")
    void tagIsSignedWithGpg(Maven maven) throws Exception {
        Path home = Files.createTempDirectory(
                Path.of("/tmp"),
                "g",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        assumeThat(starts("gpg", "--version")).as("gpg is here").isTrue();
        ReleaseProject project = ReleaseProject.of(
                        maven, "gpg", Map.of("pom.xml", ReleasePoms.pom("1.0.0-SNAPSHOT", "", "")))
                .with("GNUPGHOME", home.toString());
        assertThat(new ProcessBuilder(
                                "gpg",
                                "--homedir",
                                home.toString(),
                                "--batch",
                                "--passphrase",
                                "",
                                "--quick-generate-key",
                                "Ada <ada@example.com>",
                                "ed25519",
                                "sign",
                                "never")
                        .redirectErrorStream(true)
                        .redirectOutput(home.resolve("log").toFile())
                        .start()
                        .waitFor())
                .isZero();
        project.git().ask("config", "tag.gpgSign", "true");
        project.assertReleased("1.0.0", "1.0.1-SNAPSHOT");
        assertThat(project.git().run("tag", "-v", "v1.0.0").err())
                .contains("Good signature from \"Ada <ada@example.com>\"");
        assertThat(new ProcessBuilder("gpgconf", "--homedir", home.toString(), "--kill", "all")
                        .start()
                        .waitFor())
                .isZero();
    }

    @ParameterizedTest
    @MethodSource("mavens")
    void tagIsSignedWithSsh(Maven maven) throws Exception {
        assumeThat(starts("ssh-keygen", "-?")).as("ssh-keygen is here").isTrue();
        ReleaseProject project =
                ReleaseProject.of(maven, "ssh", Map.of("pom.xml", ReleasePoms.pom("1.0.0-SNAPSHOT", "", "")));
        Path key = project.directory().resolveSibling(maven.version() + "-release-key");
        Files.deleteIfExists(key);
        assertThat(new ProcessBuilder("ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", key.toString())
                        .start()
                        .waitFor())
                .isZero();
        Path allowed = project.directory().resolveSibling(maven.version() + "-allowed");
        Files.writeString(allowed, "ada@example.com " + Files.readString(Path.of(key + ".pub")));
        GitProgram git = project.git();
        git.ask("config", "gpg.format", "ssh");
        git.ask("config", "user.signingkey", key.toString());
        git.ask("config", "gpg.ssh.allowedSignersFile", allowed.toString());
        project.assertReleased("1.0.0", "1.0.1-SNAPSHOT", "-Dreadiness.release.sign=true");
        assertThat(git.run("tag", "-v", "v1.0.0").err()).contains("Good \"git\" signature for ada@example.com");
        Files.delete(key);
        project.commit("feat: prices");
        List<String> before = project.state();
        Maven.Build without = project.goal("release", "-Dreadiness.release.sign=true");
        assertThat(without.exit()).as(without.end()).isEqualTo(1);
        assertThat(without.output()).contains("release.signature-possible", "nothing was written");
        assertThat(project.state()).isEqualTo(before);
    }

    private static boolean starts(String... command) {
        try {
            return new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    < 127;
        } catch (java.io.IOException | InterruptedException e) {
            return false;
        }
    }
}
