package dev.readiness.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import org.eclipse.jgit.api.Git;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What was published is told from the jar in the repository: how the API differs from it, and how to recognize it. */
final class PublishedReleaseIT {

    private static final String PLUGIN = "dev.readiness:readiness-maven-plugin:" + System.getProperty("it.version");

    private static final String POM = """
            <project>
              <modelVersion>4.0.0</modelVersion>
              <groupId>com.acme.published</groupId>
              <artifactId>greeting</artifactId>
              <version>%s</version>
              <properties>
                <maven.compiler.source>17</maven.compiler.source>
                <maven.compiler.target>17</maven.compiler.target>
                <project.build.sourceEncoding>UTF-8</project.build.sourceEncoding>
              </properties>
            </project>
            """;

    static List<Maven> mavens() {
        return List.of(Maven.NEWEST_3, new Maven("4.0.0-rc-6"));
    }

    @ParameterizedTest
    @MethodSource("mavens")
    void isComparedWithAndReturnedTo(Maven maven) throws Exception {
        Path project = ItProject.empty("published", maven.version());
        Files.writeString(project.resolve(".gitignore"), "target/\n");
        write(project, "1.0.0", "public void hello(String name) {} public void bye() {}");
        ItProject.commit(project, "feat: greet");
        Maven.Build released = maven.run(project, "install", "-DskipTests");
        assertThat(released.succeeded()).as(released.end()).isTrue();
        try (Git git = Git.open(project.toFile())) {
            git.tag().setName("v1.0.0").setSigned(false).call();
        }
        write(project, "1.1.0", "public void hello(String name) {} public void welcome() {}");
        ItProject.commit(project, "feat: welcome");

        Maven.Build build = maven.run(project, "compile", PLUGIN + ":notes", PLUGIN + ":docs");

        assertThat(build.succeeded()).as(build.end()).isTrue();
        assertThat(Files.readString(project.resolve("target/readiness/release-notes.md")))
                .contains("## Incompatible API changes\n\n- `com.acme.Greeting.bye()` is gone\n", "- welcome")
                .doesNotContain("hello", "Could not be compared");
        assertThat(Files.readString(project.resolve("target/readiness/docs/DEPLOYMENT.md")))
                .contains("| `com.acme.published:greeting:jar:1.0.0` | `" + sha256(project) + "` |");
    }

    private static void write(Path project, String version, String members) throws Exception {
        Files.writeString(project.resolve("pom.xml"), POM.formatted(version));
        Path source = project.resolve("src/main/java/com/acme/Greeting.java");
        Files.createDirectories(source.getParent());
        Files.writeString(source, "package com.acme;\n\npublic class Greeting { " + members + " }\n");
    }

    private static String sha256(Path project) throws Exception {
        byte[] jar = Files.readAllBytes(project.resolve("target/greeting-1.0.0.jar"));
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(jar));
    }
}
