package dev.readiness.mojo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The start script that init writes, run by real shells; in the place of Java stands a script that tells how it was called. */
final class StartScriptTest {

    private static final String JAVA = """
            #!/bin/sh
            echo "java $*"
            echo "  pid $$ in $(pwd)"
            echo "  profile $SPRING_PROFILES_ACTIVE"
            for name in GREETING PRICE QUOTED HASH LINES; do
                eval "value=\\"\\${$name-}\\""
                [ -z "$value" ] || echo "  $name=[$value]"
            done
            case "$1" in -Dspring.context.exit=*) exit "${MIGRATION:-0}" ;; esac
            exit 7
            """;

    private static final String MIGRATES = "java -Dspring.context.exit=onRefresh -jar shop.jar";
    private static final String STARTS = "java -XX:+ExitOnOutOfMemoryError -jar shop.jar";

    @TempDir
    Path directory;

    private Path project;

    @BeforeEach
    void initializesAProject() throws IOException {
        assumeTrue(Program.isAtHand("sh", "-c", "true"), "there is no sh here");
        project = Files.createDirectories(directory.resolve("shop"));
        InitExample.springBoot(project).init(Optional.empty());
        Path java = Files.createDirectories(directory.resolve("bin")).resolve("java");
        Files.writeString(java, JAVA);
        Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"sh", "bash", "dash", "busybox sh"})
    void exportsEveryValueAsTheShellReadsIt(String shell) throws Exception {
        String[] words = shell.split(" ", -1);
        assumeTrue(Program.isAtHand(with(words, "-c", "true")), "there is no " + shell + " here");
        Files.writeString(project.resolve(".env"), """
                GREETING='hello,  wide world'
                PRICE='5$ of $HOME and `id`'
                QUOTED="it's \\"quoted\\""
                # a comment
                HASH='a # b'
                LINES='one
                two'
                """);
        Program start = Program.run(directory, environment("0"), List.of(with(words, "shop/start_production.sh")));
        assertThat(start.output())
                .contains(
                        "  GREETING=[hello,  wide world]\n",
                        "  PRICE=[5$ of $HOME and `id`]\n",
                        "  QUOTED=[it's \"quoted\"]\n",
                        "  HASH=[a # b]\n",
                        "  LINES=[one\ntwo]\n",
                        "  profile prod\n");
    }

    @Test
    void migratesAlwaysAndThenBecomesTheApplication() throws Exception {
        Program start = start("0", "--server.port=9", "two words");
        assertThat(start.output().lines().filter(line -> line.startsWith("java")))
                .containsExactly(MIGRATES, STARTS + " --server.port=9 two words");
        assertThat(start.output()
                        .lines()
                        .filter(line -> line.startsWith("  pid"))
                        .toList())
                .as("the application has the process of the script, the migration has not")
                .hasSize(2)
                .last()
                .isEqualTo("  pid " + start.pid() + " in " + project.toRealPath());
        assertThat(start.output().lines().filter(line -> line.contains("pid " + start.pid() + " ")))
                .hasSize(1);
        assertThat(start.exit()).as("that of the application").isEqualTo(7);
    }

    @Test
    void failedMigrationEndsTheStart() throws Exception {
        Program start = start("3");
        assertThat(start.exit()).isEqualTo(3);
        assertThat(start.output().lines().filter(line -> line.startsWith("java")))
                .containsExactly(MIGRATES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"GREETING=$NOBODY_SET_THIS\n", "GREETING='left open\n", "no such command\n"})
    void brokenEnvironmentFileEndsTheStart(String content) throws Exception {
        Files.writeString(project.resolve(".env"), content);
        Program start = start("0");
        assertThat(start.exit()).isNotZero().isNotEqualTo(7);
        assertThat(start.output()).doesNotContain("java -");
    }

    @Test
    void applicationWithoutMigrationsStartsAtOnce() throws Exception {
        Path other = Files.createDirectories(directory.resolve("other"));
        InitExample.of(
                        other,
                        "org.springframework.boot:spring-boot-maven-plugin:repackage",
                        "org.springframework:spring-webmvc:6.2.1")
                .init(Optional.empty());
        Program start = Program.run(
                directory,
                environment("0"),
                List.of(other.resolve("start_production.sh").toString()));
        assertThat(start.output().lines().filter(line -> line.startsWith("java")))
                .containsExactly(STARTS);
    }

    /** As systemd and Docker do: by its name, from another directory. */
    private Program start(String migration, String... arguments) throws Exception {
        return Program.run(
                directory,
                environment(migration),
                List.of(with(
                        new String[] {project.resolve("start_production.sh").toString()}, arguments)));
    }

    private Map<String, String> environment(String migration) {
        return Map.of("PATH", directory.resolve("bin") + ":" + System.getenv("PATH"), "MIGRATION", migration);
    }

    private static String[] with(String[] words, String... more) {
        List<String> all = new ArrayList<>(Arrays.asList(words));
        all.addAll(Arrays.asList(more));
        return all.toArray(String[]::new);
    }
}
