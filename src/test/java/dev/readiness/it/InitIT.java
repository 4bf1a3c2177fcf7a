package dev.readiness.it;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readiness.golden.Golden;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The first day of an empty Spring Boot project: init, the printed lines into the POM, and it is ready but for what people know. */
final class InitIT {

    private static final Pattern FIELD = Pattern.compile("\"(verdict|rule|severity|path|message)\" ?: ?\"(.*)\",?");

    private static final String POM = """
            <project>
                <modelVersion>4.0.0</modelVersion>
                <groupId>com.acme</groupId>
                <artifactId>shop</artifactId>
                <version>0.1.0-SNAPSHOT</version>
                <properties>
                    <maven.compiler.release>17</maven.compiler.release>
                    <project.build.sourceEncoding>UTF-8</project.build.sourceEncoding>
                </properties>
                <dependencyManagement>
                    <dependencies>
                        <dependency>
                            <groupId>org.springframework.boot</groupId>
                            <artifactId>spring-boot-dependencies</artifactId>
                            <version>3.5.16</version>
                            <type>pom</type>
                            <scope>import</scope>
                        </dependency>
                    </dependencies>
                </dependencyManagement>
                <dependencies>
                    <dependency>
                        <groupId>org.springframework.boot</groupId>
                        <artifactId>spring-boot-starter</artifactId>
                    </dependency>
                    <dependency>
                        <groupId>org.springframework.boot</groupId>
                        <artifactId>spring-boot-starter-test</artifactId>
                        <scope>test</scope>
                    </dependency>
                </dependencies>
                <build>
                    <plugins>
                        <plugin>
                            <artifactId>maven-resources-plugin</artifactId>
                            <version>3.3.1</version>
                        </plugin>
                        <plugin>
                            <artifactId>maven-compiler-plugin</artifactId>
                            <version>3.14.1</version>
                        </plugin>
                        <plugin>
                            <artifactId>maven-surefire-plugin</artifactId>
                            <version>3.5.4</version>
                        </plugin>
                        <plugin>
                            <artifactId>maven-jar-plugin</artifactId>
                            <version>3.4.2</version>
                        </plugin>
                        <plugin>
                            <groupId>org.springframework.boot</groupId>
                            <artifactId>spring-boot-maven-plugin</artifactId>
                            <version>3.5.16</version>
                            <executions>
                                <execution>
                                    <goals>
                                        <goal>repackage</goal>
                                    </goals>
                                </execution>
                            </executions>
                        </plugin>
                    </plugins>
                </build>
            </project>
            """;

    static List<Maven> mavens() {
        return List.of(new Maven("3.8.8"), Maven.NEWEST_3);
    }

    @ParameterizedTest
    @MethodSource("mavens")
    void emptyProjectIsReadyButForWhatPeopleKnow(Maven maven) throws Exception {
        Path project = ItProject.empty("init", maven.version());
        write(project.resolve("pom.xml"), POM);
        write(project.resolve("src/main/resources/application.yml"), "spring:\n  application:\n    name: shop\n");
        write(project.resolve("src/main/java/com/acme/shop/Shop.java"), """
                package com.acme.shop;

                import org.springframework.boot.SpringApplication;
                import org.springframework.boot.autoconfigure.SpringBootApplication;

                @SpringBootApplication
                public class Shop {
                    public static void main(String[] arguments) {
                        SpringApplication.run(Shop.class, arguments);
                    }
                }
                """);
        ItProject.commit(project, "feat: begin");

        Maven.Build first = init(maven, project);
        String snippet = snippet(first.output());
        write(
                project.resolve("pom.xml"),
                POM.replace("        </plugins>\n    </build>", snippet + "        </plugins>\n    </build>"));
        ItProject.commit(project, "build: take what init wrote");

        Maven.Build build = maven.run(project, "verify");
        assertThat(build.succeeded()).as(build.end()).isTrue();
        Golden.assertSame("init/ready.txt", findings(build));

        Map<String, String> before = files(project);
        Maven.Build second = init(maven, project);
        assertThat(second.output()).contains("nothing is missing").doesNotContain("add the plugin");
        assertThat(files(project)).isEqualTo(before);
    }

    private static Maven.Build init(Maven maven, Path project) throws IOException, InterruptedException {
        Maven.Build build =
                maven.run(project, "dev.readiness:readiness-maven-plugin:" + Maven.property("it.version") + ":init");
        assertThat(build.succeeded()).as(build.end()).isTrue();
        return build;
    }

    /** The lines that the goal asks to add to the POM. */
    private static String snippet(String output) {
        List<String> lines = output.lines()
                .map(line -> line.replaceAll("\u001B\\[[0-9;]*m", ""))
                .filter(line -> line.startsWith("[INFO] "))
                .map(line -> line.substring("[INFO] ".length()))
                .toList();
        assertThat(lines).contains("<plugin>", "</plugin>");
        return lines.subList(lines.indexOf("<plugin>"), lines.indexOf("</plugin>") + 1).stream()
                .map(line -> "            " + line + "\n")
                .collect(Collectors.joining());
    }

    /** The verdict, and rule, place and message of each finding, in the order of the report. */
    private static String findings(Maven.Build build) throws IOException {
        StringBuilder findings = new StringBuilder();
        String rule = "";
        String severity = "";
        String path = "";
        for (String line : build.report().lines().map(String::strip).toList()) {
            Matcher field = FIELD.matcher(line);
            if (field.matches()) {
                switch (field.group(1)) {
                    case "verdict" -> findings.append(field.group(2)).append('\n');
                    case "rule" -> rule = field.group(2);
                    case "severity" -> severity = field.group(2);
                    case "path" -> path = field.group(2);
                    default -> findings.append(severity + " " + rule + " " + path + ": " + field.group(2) + "\n");
                }
            }
        }
        return findings.toString();
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static Map<String, String> files(Path project) throws IOException {
        TreeMap<String, String> files = new TreeMap<>();
        try (Stream<Path> found = Files.walk(project)) {
            for (Path file : (Iterable<Path>) found.filter(Files::isRegularFile)::iterator) {
                String path = project.relativize(file).toString();
                if (!path.startsWith("target") && !path.startsWith(".git/")) {
                    files.put(path, Files.getLastModifiedTime(file) + Files.readString(file));
                }
            }
        }
        return files;
    }
}
