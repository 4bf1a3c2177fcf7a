package dev.readiness.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.jar.JarFile;
import org.eclipse.jgit.api.Git;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What an application can tell of itself, and a build to a script. */
final class VersionIT {

    static List<Maven> mavens() {
        return Maven.all();
    }

    @ParameterizedTest
    @MethodSource("mavens")
    void jarHoldsItsVersionAndCommit(Maven maven) throws Exception {
        Path project = ItProject.copy("orders-ready", maven.version() + "-version");
        Maven.Build build = maven.run(project, "package", "-DskipTests");
        assertThat(build.succeeded()).as(build.end()).isTrue();
        try (JarFile jar = new JarFile(project.resolve("orders-service/target/orders-service-1.1.0-SNAPSHOT.jar")
                        .toFile());
                Git git = Git.open(project.toFile())) {
            assertThat(read(jar, "META-INF/build-info.properties"))
                    .containsEntry("build.group", "com.acme.orders")
                    .containsEntry("build.artifact", "orders-service")
                    .containsEntry("build.version", "1.1.0-SNAPSHOT");
            assertThat(read(jar, "BOOT-INF/classes/git.properties"))
                    .containsEntry(
                            "git.commit.id", git.getRepository().resolve("HEAD").name())
                    .containsEntry("git.branch", "main")
                    .containsEntry("git.dirty", "false");
        }
        assertThat(project.resolve("target/classes")).doesNotExist();
        assertThat(project.resolve("orders-domain/target/classes/git.properties"))
                .doesNotExist();
    }

    @ParameterizedTest
    @MethodSource("mavens")
    void scriptGetsOneLineOrAnError(Maven maven) throws Exception {
        Path project = ItProject.copy("orders-ready", maven.version() + "-script");
        assertThat(ask(maven, project, "current").output()).isEqualTo("1.1.0-SNAPSHOT\n");

        Maven.Build none = ask(maven, project, "released");
        assertThat(none.exit()).isEqualTo(1);
        assertThat(none.output())
                .contains("There is no answer to -Dreadiness.show=released,"
                        + " none: HEAD descends from no tag that names a release")
                .doesNotContain("\tat ");

        try (Git git = Git.open(project.toFile())) {
            git.tag()
                    .setName("orders-v1.0.0")
                    .setAnnotated(false)
                    .setSigned(false)
                    .call();
        }
        assertThat(ask(maven, project, "released").output().strip()).isEqualTo("1.0.0");
    }

    private static Maven.Build ask(Maven maven, Path project, String what) throws IOException, InterruptedException {
        List<String> arguments =
                new ArrayList<>(List.of("-q", "readiness:version", "-DforceStdout", "-Dreadiness.show=" + what));
        if (maven.version().equals("4.0.0-rc-6")) {
            // which marks standard output as "[INFO] [stdout]" even when quiet; apache/maven issue 12730, mended after
            // it
            arguments.add("--raw-streams");
        }
        return maven.run(project, arguments.toArray(String[]::new));
    }

    private static Properties read(JarFile jar, String entry) throws IOException {
        Properties properties = new Properties();
        try (InputStream in = jar.getInputStream(jar.getEntry(entry))) {
            properties.load(in);
        }
        return properties;
    }
}
