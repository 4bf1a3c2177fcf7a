package dev.readiness.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.lib.StoredConfig;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The same commit gives the same documents, whoever builds it, and a bound goal writes them once. */
final class DocsIT {

    private static final String PLUGIN = "dev.readiness:readiness-maven-plugin:" + System.getProperty("it.version");

    private static final String POM = """
            <project>
              <modelVersion>4.0.0</modelVersion>
              <groupId>com.acme</groupId>
              <artifactId>all</artifactId>
              <version>1.0.0</version>
              <packaging>pom</packaging>
              <modules><module>one</module><module>two</module><module>three</module></modules>
              <build><plugins><plugin>
                <groupId>dev.readiness</groupId>
                <artifactId>readiness-maven-plugin</artifactId>
                <version>%s</version>
                <executions><execution><id>readiness</id><goals><goal>check</goal><goal>docs</goal></goals></execution></executions>
              </plugin></plugins></build>
            </project>
            """;

    private static final String MODULE = """
            <project>
              <modelVersion>4.0.0</modelVersion>
              <parent><groupId>com.acme</groupId><artifactId>all</artifactId><version>1.0.0</version></parent>
              <artifactId>%s</artifactId>
              <packaging>pom</packaging>
            </project>
            """;

    static List<Maven> mavens() {
        return List.of(Maven.NEWEST_3, new Maven("4.0.0-rc-6"));
    }

    @ParameterizedTest
    @MethodSource("mavens")
    void sameBytesWhoeverBuilds(Maven maven) throws Exception {
        Path project = ItProject.empty("documents", maven.version());
        write(project, "pom.xml", POM.formatted(System.getProperty("it.version")));
        for (String module : List.of("one", "two", "three")) {
            write(project, module + "/pom.xml", MODULE.formatted(module));
        }
        write(project, ".env.production", "MAIL_FROM=shop@example.org\nTITLE=Izmir\n");
        write(project, "docs/releases/v1.0.0/checklist.md", "# Ours\n\n- [x] by hand \u0130\n");
        write(project, ".gitignore", "target/\n.env.production\n");
        ItProject.commit(project, "feat: begin");

        Maven.Build build = maven.run(project, "verify");
        assertThat(build.succeeded()).as(build.end()).isTrue();
        assertThat(build.output().split("Documents: target/readiness/docs", -1)).hasSize(2);
        SortedMap<String, String> documents = documents(project);
        assertThat(documents).hasSize(5);
        assertThat(documents.get("release-checklist.md")).startsWith("# Ours\n\n- [x] by hand \u0130\n\n");

        clean(project);
        Maven.Build elsewhere = maven.run(
                project,
                Map.of(
                        "MAVEN_OPTS",
                        "-Duser.language=tr -Duser.country=TR -Duser.timezone=Asia/Kolkata -Dfile.encoding=ISO-8859-1"),
                "-T2",
                "verify");
        assertThat(elsewhere.succeeded()).as(elsewhere.end()).isTrue();
        assertThat(documents(project)).isEqualTo(documents);

        clean(project);
        Maven.Build alone = maven.run(project, PLUGIN + ":docs");
        assertThat(alone.succeeded()).as(alone.end()).isTrue();
        assertThat(documents(project)).isEqualTo(documents);
        assertThat(project.resolve("target/readiness/report.json")).doesNotExist();

        clean(project);
        checkOutWithCrlf(project);
        Maven.Build windows = maven.run(project, "verify", PLUGIN + ":docs");
        assertThat(windows.succeeded()).as(windows.end()).isTrue();
        assertThat(documents(project)).isEqualTo(documents);
    }

    private static void write(Path project, String path, String text) throws IOException {
        Path file = project.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static SortedMap<String, String> documents(Path project) throws IOException {
        SortedMap<String, String> documents = new TreeMap<>();
        try (Stream<Path> files = Files.list(project.resolve("target/readiness/docs"))) {
            for (Path file : (Iterable<Path>) files::iterator) {
                documents.put(file.getFileName().toString(), Files.readString(file, StandardCharsets.UTF_8));
            }
        }
        return documents;
    }

    private static void checkOutWithCrlf(Path project) throws Exception {
        try (Git git = Git.open(project.toFile());
                Stream<Path> files = Files.walk(project)) {
            StoredConfig config = git.getRepository().getConfig();
            config.setBoolean("core", null, "autocrlf", true);
            config.save();
            for (Path file : (Iterable<Path>)
                    files.filter(Files::isRegularFile)
                                    .filter(one -> !one.startsWith(project.resolve(".git"))
                                            && !one.endsWith(".env.production"))::iterator) {
                Files.writeString(file, Files.readString(file).replace("\n", "\r\n"));
            }
            git.add().addFilepattern(".").call();
        }
    }

    private static void clean(Path project) throws IOException {
        try (Stream<Path> files = Files.walk(project)) {
            files.filter(file -> project.relativize(file).toString().matches("(.*[/\\\\])?target([/\\\\].*)?"))
                    .sorted(Comparator.reverseOrder())
                    .forEach(file -> {
                        try {
                            Files.delete(file);
                        } catch (IOException e) {
                            throw new UncheckedIOException(e);
                        }
                    });
        }
    }
}
