package dev.readiness.gather.spring;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a value becomes, in every major version of Spring Boot. */
final class ValuesTest {

    private static final String BOOTS = "dev.readiness.gather.spring.BootVersions#all";

    @TempDir
    Path directory;

    private Project project(String version) {
        return new Project(directory, version);
    }

    @ParameterizedTest
    @MethodSource(BOOTS)
    void productionsListReplacesTheWholeList(String version) {
        Project project = project(version)
                .file("application.yml", "m.include: [a, b, c]\nn.include: [a, b]\no.include: a,b\np.include: a,b")
                .file("application-prod.yml", "m.include: [x]\nn.include: \"*\"\no.include: [z]\np.include: []");

        assertThat(project.values())
                .isEqualTo(Map.of("m.include[0]", "x", "n.include", "*", "o.include[0]", "z", "p.include", ""));
        assertThat(project.setting("m.include[0]").sources()).hasSize(2);
    }

    @ParameterizedTest
    @MethodSource(BOOTS)
    void listsOfObjectsAreReplacedTooButMapsAreMerged(String version) {
        Project project = project(version)
                .file(
                        "application.yml",
                        "users:\n- name: a\n  role: admin\n- name: b\nlevels: {a: 1, b: 2}\ncodes: {1: x, 2: y}")
                .file("application-prod.yml", "users:\n- name: c\nlevels: {b: 3}\ncodes: {2: z}");

        assertThat(project.values())
                .isEqualTo(Map.of(
                        "users[0].name", "c", "levels.a", "1", "levels.b", "3", "codes[1]", "x", "codes[2]", "z"));
    }

    @ParameterizedTest
    @MethodSource(BOOTS)
    void bracketsInPropertiesExpandToAList(String version) {
        assertThat(project(version)
                        .file("application.properties", "name[]=a,b,c")
                        .values())
                .isEqualTo(Map.of("name[0]", "a", "name[1]", "b", "name[2]", "c"));
    }

    @ParameterizedTest
    @MethodSource(BOOTS)
    void scalarsAreThoseOfYaml11(String version) {
        Project project = project(version).file("application.yml", """
                        a: no
                        b: off
                        c: yes
                        d: 0777
                        e: 22:22
                        f: 1_000
                        g: 0x1F
                        h: 1e3
                        i: 1.10
                        j: 2024-01-01
                        k: 0o17
                        l: 012345678
                        m: ~
                        n:
                        """);

        // 1e3 is a string for YAML 1.1 as written, a number for SnakeYAML
        assertThat(project.values().values())
                .containsExactly(
                        "false",
                        "false",
                        "true",
                        "511",
                        "1342",
                        "1000",
                        "31",
                        "1000.0",
                        "1.1",
                        "2024-01-01",
                        "0o17",
                        "012345678",
                        "",
                        "");
    }

    @ParameterizedTest
    @MethodSource(BOOTS)
    void keysAreReadAsScalarsToo(String version) {
        Project project = project(version)
                .file("application.yml", "r:\n  on: a\n  1: b\na.b: first\na:\n  b: second\n  c: third");

        assertThat(project.values()).isEqualTo(Map.of("r[true]", "a", "r[1]", "b", "a.b", "second", "a.c", "third"));
    }

    @ParameterizedTest
    @MethodSource(BOOTS)
    void mergeKeysBringWhatIsNotThere(String version) {
        Project project =
                project(version).file("application.yml", "base: &b {x: 1, y: 2}\nother:\n  <<: *b\n  y: 3\nsame: *b");

        assertThat(project.values())
                .containsEntry("other.x", "1")
                .containsEntry("other.y", "3")
                .containsEntry("same.y", "2");
    }

    @ParameterizedTest
    @MethodSource(BOOTS)
    void propertiesAreLatin1AndTheLastDuplicateWins(String version) {
        Project project = project(version)
                .file("application.properties", "name=café\nescaped=caf\\u00e9\nk=1\nk=2\n")
                .file("application.yml", "yaml: café");

        assertThat(project.values()).isEqualTo(Map.of("name", "cafÃ©", "escaped", "café", "k", "2", "yaml", "café"));
        assertThat(project.setting("k").winner().at().line()).isEqualTo(4);
    }

    @ParameterizedTest
    @MethodSource(BOOTS)
    void aByteOrderMarkIsIgnoredInYamlAndPartOfTheFirstKeyInProperties(String version) {
        Project project = project(version)
                .file("application.properties", "\uFEFFk=1".getBytes(StandardCharsets.UTF_8))
                .file("application.yml", "\uFEFFy: 1".getBytes(StandardCharsets.UTF_8));

        assertThat(project.values()).isEqualTo(Map.of("ï»¿k", "1", "y", "1"));
    }

    @ParameterizedTest
    @MethodSource(BOOTS)
    void onlyTheExactSeparatorSplitsProperties(String version) {
        String split = "k=1\n#---  \nk=2\n";
        String together = "k=1\n !---\nk=2\n#----\nk=3\n# comment\n#---\nk=4\n";

        assertThat(project(version)
                        .file("application.properties", split)
                        .setting("k")
                        .sources())
                .hasSize(2);
        assertThat(project(version)
                        .file("application.properties", together)
                        .setting("k")
                        .sources())
                .hasSize(1);
    }

    @ParameterizedTest
    @MethodSource(BOOTS)
    void placeholdersAreResolvedAsFarAsTheFilesTell(String version) {
        Project project = project(version).file("application.yml", """
                        a: ${DB_PASS:changeme}
                        b: ${A:${B:x}}
                        c: ${k1:a:b}
                        d: ${x:}
                        e: jdbc://${HOST}/${a}
                        f: "#{systemProperties}"
                        g: "@project.version@"
                        h: ${user.home}/${java.io.tmpdir}/${random.uuid}/${PATH}
                        """);

        assertThat(project.values())
                .containsEntry("a", "changeme")
                .containsEntry("b", "x")
                .containsEntry("c", "a:b")
                .containsEntry("d", "")
                .containsEntry("e", "jdbc://${HOST}/changeme")
                .containsEntry("f", "#{systemProperties}")
                .containsEntry("g", "@project.version@")
                .containsEntry("h", "${user.home}/${java.io.tmpdir}/${random.uuid}/${PATH}");
        assertThat(project.setting("e").winner().raw()).isEqualTo("jdbc://${HOST}/${a}");
    }

    @ParameterizedTest
    @MethodSource(BOOTS)
    void aBackslashEscapesAPlaceholderSinceBoot35(String version) {
        Project project = project(version).file("application.properties", "foo=1\na=\\\\${foo}");

        assertThat(project.values()).containsEntry("a", version.startsWith("2.") ? "\\1" : "${foo}");
    }
}
