package dev.readiness.render.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readiness.facts.git.GitFacts;
import dev.readiness.facts.git.HeadCommit;
import dev.readiness.facts.git.WorkTreeFacts;
import dev.readiness.gather.spring.BootVersions;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class BuildInformationTest {

    private static final String ID = "0123456789abcdef0123456789abcdef01234567";
    private static final Instant TIME = Instant.parse("2026-06-01T12:01:02Z");
    private static final HeadCommit COMMIT = new HeadCommit(ID, TIME);
    private static final GitFacts ON_MAIN = new GitFacts(Optional.of(ID), Optional.of("main"), false, false);
    private static final WorkTreeFacts CLEAN = new WorkTreeFacts(List.of(), List.of());

    private static final SortedMap<String, String> BUILD =
            BuildInformation.build("com.acme", "shop", "1.4.0", "The Shop", Optional.of(TIME));
    private static final SortedMap<String, String> GIT =
            BuildInformation.git(COMMIT, Optional.of(ON_MAIN), Optional.of(CLEAN));

    @Test
    void saysWhatTheBuildIs() {
        assertThat(BUILD)
                .containsExactly(
                        Map.entry("build.artifact", "shop"),
                        Map.entry("build.group", "com.acme"),
                        Map.entry("build.name", "The Shop"),
                        Map.entry("build.time", "2026-06-01T12:01:02Z"),
                        Map.entry("build.version", "1.4.0"));
    }

    @Test
    void saysWhichCommitItIs() {
        assertThat(GIT)
                .containsExactly(
                        Map.entry("git.branch", "main"),
                        Map.entry("git.commit.id", ID),
                        Map.entry("git.commit.id.abbrev", "0123456"),
                        Map.entry("git.commit.time", "2026-06-01T12:01:02+0000"),
                        Map.entry("git.dirty", "false"));
    }

    @Test
    void leavesOutWhatNobodyKnows() {
        assertThat(BuildInformation.build("g", "a", "1", "n", Optional.empty())).doesNotContainKey("build.time");
        assertThat(BuildInformation.git(COMMIT, Optional.empty(), Optional.empty()))
                .containsOnlyKeys("git.commit.id", "git.commit.id.abbrev", "git.commit.time");
        GitFacts detached = new GitFacts(Optional.of(ID), Optional.empty(), true, false);
        assertThat(BuildInformation.git(COMMIT, Optional.of(detached), Optional.of(CLEAN)))
                .doesNotContainKey("git.branch");
    }

    @Test
    void countsAnUntrackedFileAsDirty() {
        WorkTreeFacts untracked = new WorkTreeFacts(List.of(), List.of("New.java"));
        assertThat(BuildInformation.git(COMMIT, Optional.empty(), Optional.of(untracked)))
                .containsEntry("git.dirty", "true");
    }

    static Stream<String> boots() {
        return BootVersions.all();
    }

    /** The classes that the info endpoint serves from; the prefix is taken off by Spring Boot's auto-configuration. */
    @ParameterizedTest
    @MethodSource("boots")
    void isReadBySpringBoot(String version) throws Exception {
        URL[] jars = BootVersions.jars(version).stream()
                .map(BuildInformationTest::url)
                .toArray(URL[]::new);
        try (URLClassLoader loader = new URLClassLoader(jars, ClassLoader.getPlatformClassLoader())) {
            Object build = read(loader, "BuildProperties", BUILD, "build.");
            assertThat(ask(build, "getVersion")).isEqualTo("1.4.0");
            assertThat(ask(build, "getGroup")).isEqualTo("com.acme");
            assertThat(ask(build, "getArtifact")).isEqualTo("shop");
            assertThat(ask(build, "getName")).isEqualTo("The Shop");
            assertThat(ask(build, "getTime")).isEqualTo(TIME);
            Object git = read(loader, "GitProperties", GIT, "git.");
            assertThat(ask(git, "getCommitId")).isEqualTo(ID);
            assertThat(ask(git, "getShortCommitId")).isEqualTo("0123456");
            assertThat(ask(git, "getBranch")).isEqualTo("main");
            assertThat(ask(git, "getCommitTime")).isEqualTo(TIME);
        }
    }

    private static Object read(ClassLoader loader, String type, Map<String, String> written, String prefix)
            throws ReflectiveOperationException {
        Properties properties = new Properties();
        written.forEach((key, value) -> {
            assertThat(key).startsWith(prefix);
            properties.setProperty(key.substring(prefix.length()), value);
        });
        return loader.loadClass("org.springframework.boot.info." + type)
                .getConstructor(Properties.class)
                .newInstance(properties);
    }

    private static Object ask(Object info, String getter) throws ReflectiveOperationException {
        return info.getClass().getMethod(getter).invoke(info);
    }

    private static URL url(Path jar) {
        try {
            return jar.toUri().toURL();
        } catch (java.net.MalformedURLException e) {
            throw new IllegalStateException(e);
        }
    }
}
