package dev.readiness.mojo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes the reactor {@code all}: a parent with modules that take part in the check or do not. */
public final class Poms {

    private static final String CHECK = """
            <build><plugins><plugin>
              <groupId>dev.readiness</groupId><artifactId>readiness-maven-plugin</artifactId><version>1</version>
              <executions><execution><id>check</id>%s<goals><goal>check</goal></goals></execution></executions>
            </plugin></plugins></build>
            """;

    /** The check bound to its own phase. */
    static final String BOUND = CHECK.formatted("");

    /** The check switched off in a module. */
    static final String UNBOUND = CHECK.formatted("<phase>none</phase>");

    private Poms() {}

    public static void parent(Path directory, String rest, String... modules) throws IOException {
        write(directory, """
                <modelVersion>4.0.0</modelVersion>
                <groupId>com.acme</groupId>
                <artifactId>all</artifactId>
                <version>1.0.0</version>
                <packaging>pom</packaging>
                <modules>%s</modules>
                """.formatted(tags("module", Stream.of(modules))) + rest);
    }

    /**
     * Writes a module of the parent.
     *
     * @param needs artifact ids of other modules
     */
    public static void module(Path directory, String name, String rest, String... needs) throws IOException {
        write(
                directory.resolve(name),
                """
                <modelVersion>4.0.0</modelVersion>
                <parent><groupId>com.acme</groupId><artifactId>all</artifactId><version>1.0.0</version></parent>
                <artifactId>%s</artifactId>
                <dependencies>%s</dependencies>
                """.formatted(
                                        name,
                                        tags(
                                                "dependency",
                                                Stream.of(needs)
                                                        .map(need -> "<groupId>com.acme</groupId><artifactId>" + need
                                                                + "</artifactId><version>1.0.0</version>")))
                        + rest);
    }

    public static void write(Path directory, String content) throws IOException {
        Files.createDirectories(directory);
        Files.writeString(directory.resolve("pom.xml"), "<project>\n" + content + "</project>\n");
    }

    private static String tags(String name, Stream<String> contents) {
        return contents.map(content -> "<" + name + ">" + content + "</" + name + ">")
                .collect(Collectors.joining());
    }
}
