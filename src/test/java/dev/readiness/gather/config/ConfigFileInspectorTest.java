package dev.readiness.gather.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.readiness.facts.config.ConfigProblem;
import dev.readiness.gather.WorkTree;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ConfigFileInspectorTest {

    private static final Path CORPUS = Path.of("../shared/corpus/config-spring");

    private final Path root;

    ConfigFileInspectorTest(@TempDir Path root) {
        this.root = root;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "application.yml|a: 1;a: 2|REJECTED 2 a the key is there twice",
                "application.yml|a:;#b: 1|REJECTED 2 the file has a tab where only spaces can stand",
                "application.yml|a: {b: 1};a.b: 2|SURPRISING 2 a.b the key is there twice, and the later one wins",
                "application.yml|a: @project.version@|''",
                "application.yml|a: https://x/@name@ /@all@|''",
                "application.yml|m: 0777|SURPRISING 1 m the value stands without quotes and is read as a number in base 8",
                "application.yml|m: '0777'|''",
                "application.yml|t: 22:22|SURPRISING 1 t the value stands without quotes and is read as a number in base 60",
                "application.yml|t: 127.0.0.1:80|''",
                "application.yml|n: 1_000|''",
                "application.yml|country: NO|SURPRISING 1 country the value stands without quotes and is read as a boolean",
                "application.yml|countries: [se, no]|SURPRISING 1 countries[1] the value stands without quotes and is read as a boolean",
                "application.yml|feature: no|''",
                "application.yml|on: x|SURPRISING 1 on the key stands without quotes and is read as a boolean",
                "application.yml|'on': x|''",
                "application.yml|spring.profiles.active: dev|''",
                "application-prod.yml|spring.profiles.active: dev|REJECTED 1 spring.profiles.active the key stands where it applies to some profiles only",
                "application-prod.yml|spring: {profiles: {include: [a]}}|REJECTED 1 spring.profiles.include[0] the key stands where it applies to some profiles only",
                "application-prod.yml|spring: {profiles: {group: {a: b}}}|REJECTED 1 spring.profiles.group.a the key stands where it applies to some profiles only",
                "application.yml|a: 1;---;spring.config.activate.on-profile: x;spring.profiles.default: y|REJECTED 4 spring.profiles.default the key stands where it applies to some profiles only",
                "application.yml|spring.profiles: prod|REJECTED 1 spring.profiles the key was replaced by \"spring.config.activate.on-profile\"",
                "application.properties|a=1;a=2|SURPRISING 2 a the key is there twice, and the later one wins",
                "application.properties|a=1;#---;a=2|''",
                "application.properties|a=1,\\;a=2;b = 3|''",
                "application.properties|a=é|SURPRISING 1 a the line has characters beyond ASCII, which are read as ISO-8859-1",
                "application.properties|#é;a=1|''",
                "application.properties|\uFEFFa=1|SURPRISING 1 the file starts with a byte order mark, which becomes part of its first key",
                "application-x.properties|spring.profiles.active=a|REJECTED 1 spring.profiles.active the key stands where it applies to some profiles only",
            })
    void findsProblems(String name, String content, String expected) throws IOException {
        write(name, content.replace(';', '\n').replace("\n#b", "\n\tb").getBytes(StandardCharsets.UTF_8));
        assertThat(inspect(Map.of(), name)).isEqualTo(expected);
    }

    @Test
    void refusesWhatItCannotRead() throws IOException {
        write("application.yml", new byte[] {'a', 0});
        assertThat(inspect(Map.of(), "application.yml")).isEqualTo("REJECTED 0 the file is binary");
        write("application.yml", new byte[] {'a', (byte) 0xE9});
        assertThat(inspect(Map.of(), "application.yml")).isEqualTo("REJECTED 1 the file has bytes that are not UTF-8");
        write("application.yml", new byte[5_000_001]);
        assertThat(inspect(Map.of(), "application.yml")).isEqualTo("SKIPPED 0 the file is larger than 5 MB");
        assertThat(inspect(Map.of(), "application-none.yml")).isEmpty();
    }

    @Test
    void seesThatPropertiesWinOverYaml() throws IOException {
        write("application.yml", "a: {b: 1}\nc: 2\n".getBytes(StandardCharsets.UTF_8));
        write("application.properties", "a.b=3\n".getBytes(StandardCharsets.UTF_8));
        assertThat(inspect(Map.of(), "application.yml", "application.properties"))
                .isEqualTo("SURPRISING 1 a.b the same key in \"application.properties\" beside it wins");
    }

    @Test
    void findsTokensInTheBuiltCopyOnly() throws IOException {
        write("application.yml", "a:\n  v: @project.version@\n  w: ${project.name}\n".getBytes(StandardCharsets.UTF_8));
        write("copy.yml", "a:\n  v: @project.version@\n  w: ${project.name}\n".getBytes(StandardCharsets.UTF_8));
        assertThat(inspect(Map.of("application.yml", "copy.yml"), "application.yml"))
                .isEqualTo("UNFILTERED 2 a.v the value is a token that the build did not replace; "
                        + "UNFILTERED 3 a.w the value is a token that the build did not replace");
        write("copy.yml", "a:\n  v: 1.0\n  w: mail@x@y\n".getBytes(StandardCharsets.UTF_8));
        assertThat(inspect(Map.of("application.yml", "copy.yml"), "application.yml"))
                .isEmpty();
    }

    @Test
    void findsLittleInRealFiles() throws IOException {
        assumeTrue(Files.isDirectory(CORPUS), "the corpus is not at " + CORPUS);
        try (Stream<Path> files = Files.walk(CORPUS)) {
            List<String> sources = files.map(
                            file -> CORPUS.relativize(file).toString().replace('\\', '/'))
                    .filter(file -> file.matches("(?:.*/)?application[^/]*\\.(?:yml|yaml|properties)"))
                    .sorted()
                    .toList();
            List<ConfigProblem> problems = new ConfigFileInspector().inspect(new WorkTree(CORPUS), sources, Map.of());
            assertThat(problems.stream().map(problem -> problem.at() + " " + problem.key()))
                    .containsExactly(
                            "litemall-deploy/application.yml:41 litemall.wx.app-secret",
                            "petclinic-ms-config/application.yml:52 management.endpoints.web.exposure.include");
        }
    }

    private String inspect(Map<String, String> copies, String... sources) {
        return String.join(
                "; ",
                new ConfigFileInspector()
                        .inspect(new WorkTree(root), List.of(sources), copies).stream()
                                .map(one -> (one.kind() + " " + one.at().line() + " " + one.key() + " " + one.message())
                                        .replace("  ", " "))
                                .toList());
    }

    private void write(String path, byte[] content) throws IOException {
        Files.write(root.resolve(path), content);
    }
}
