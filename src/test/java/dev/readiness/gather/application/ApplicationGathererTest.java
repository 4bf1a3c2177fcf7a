package dev.readiness.gather.application;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readiness.facts.Evidence;
import dev.readiness.facts.Origin;
import dev.readiness.facts.project.ApplicationFacts;
import dev.readiness.facts.project.ModuleFacts;
import dev.readiness.gather.ClassPath;
import dev.readiness.gather.WorkTree;
import dev.readiness.gather.config.ModuleFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ApplicationGathererTest {

    private static final String BOOT = "org.springframework.boot:spring-boot";
    private static final String WEB = "org.springframework:spring-webmvc";
    private static final String BOOT_PLUGIN = "org.springframework.boot:spring-boot-maven-plugin";
    private static final Evidence<ApplicationFacts> NO_APPLICATION =
            Evidence.absent("the module is no application that answers requests");

    @TempDir
    private Path directory = Path.of("");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "org.springframework:spring-webmvc",
                "org.springframework:spring-webflux",
                "org.springframework.boot:spring-boot-actuator",
                "org.springframework.boot:spring-boot-starter-actuator",
                "org.springframework.boot:spring-boot-starter-web",
                "org.springframework.boot:spring-boot-starter-webflux"
            })
    void knowsASpringBootApplicationByWhatAnswersRequests(String artifact) {
        assertThat(gather(module("jar", BOOT_PLUGIN, "repackage"), BOOT, artifact))
                .isEqualTo(Evidence.known(new ApplicationFacts("Spring Boot", false, List.of())));
    }

    @ParameterizedTest
    @CsvSource({
        "jar, org.springframework.boot:spring-boot-maven-plugin, repackage",
        "jar, org.springframework.boot:spring-boot-maven-plugin, build-image",
        "jar, org.springframework.boot:spring-boot-maven-plugin, build-image-no-fork",
        "jar, com.google.cloud.tools:jib-maven-plugin, build",
        "war, org.apache.maven.plugins:maven-war-plugin, war",
    })
    void knowsASpringBootApplicationByItsPackaging(String packaging, String plugin, String goal) {
        assertThat(gather(module(packaging, plugin, goal), BOOT, WEB)).isInstanceOf(Evidence.Known.class);
    }

    @ParameterizedTest
    @CsvSource({
        "jar,     io.quarkus.platform:quarkus-maven-plugin, build,        io.quarkus:quarkus-vertx-http",
        "jar,     io.quarkus:quarkus-maven-plugin,          build,        io.quarkus:quarkus-info",
        "quarkus, io.quarkus.platform:quarkus-maven-plugin, generate-code, io.quarkus:quarkus-vertx-http",
    })
    void knowsAQuarkusApplication(String packaging, String plugin, String goal, String artifact) {
        Evidence<ApplicationFacts> evidence =
                gather(module(packaging, plugin, goal), "io.quarkus:quarkus-core", artifact);
        assertThat(((Evidence.Known<ApplicationFacts>) evidence).fact().framework())
                .isEqualTo("Quarkus");
    }

    @ParameterizedTest
    @CsvSource({
        "library with the framework,          jar, p:any,        run,        org.springframework.boot:spring-boot, org.springframework:spring-webmvc",
        "only started by hand,                jar, org.springframework.boot:spring-boot-maven-plugin, start, org.springframework.boot:spring-boot, org.springframework:spring-webmvc",
        "batch,                               jar, org.springframework.boot:spring-boot-maven-plugin, repackage, org.springframework.boot:spring-boot, org.springframework:spring-web",
        "Spring without Boot,                 war, p:any,        war,        org.springframework:spring-core,       org.springframework:spring-webmvc",
        "parent with Jib,                     pom, com.google.cloud.tools:jib-maven-plugin, build, org.springframework.boot:spring-boot, org.springframework:spring-webmvc",
        "Quarkus extension,                   jar, io.quarkus:quarkus-extension-maven-plugin, extension-descriptor, io.quarkus:quarkus-core, io.quarkus:quarkus-vertx-http",
        "Quarkus plugin that does not build,  jar, io.quarkus:quarkus-maven-plugin, generate-code, io.quarkus:quarkus-core, io.quarkus:quarkus-vertx-http",
        "Quarkus on the command line,         jar, io.quarkus:quarkus-maven-plugin, build, io.quarkus:quarkus-core, io.quarkus:quarkus-picocli",
    })
    void leavesOthersAlone(String what, String packaging, String plugin, String goal, String one, String other) {
        assertThat(gather(module(packaging, plugin, goal), one, other)).as(what).isEqualTo(NO_APPLICATION);
    }

    @Test
    void heedsThatTheRepackagingIsSkipped() {
        assertThat(gather(
                        module("jar", Map.of("spring-boot.repackage.skip", "true"), BOOT_PLUGIN, "repackage"),
                        BOOT,
                        WEB))
                .isEqualTo(NO_APPLICATION);
        assertThat(gather(
                        module("jar", Map.of("spring-boot.repackage.skip", "false"), BOOT_PLUGIN, "repackage"),
                        BOOT,
                        WEB))
                .isInstanceOf(Evidence.Known.class);
    }

    @Test
    void doesNotAskForTheClassPathOfALibrary() {
        assertThat(ApplicationGatherer.gather(
                        new WorkTree(directory), module("jar", "p:any", "run"), files(), new ClassPathOf(Set.of()) {
                            @Override
                            public SortedMap<String, String> artifacts() {
                                throw new AssertionError("asked");
                            }
                        }))
                .isEqualTo(NO_APPLICATION);
    }

    @Test
    void seesWhatIsInTheOutputAndAmongTheResources() throws IOException {
        write("target/classes/git.properties");
        write("src/main/resources/META-INF/build-info.properties");
        write("src/main/resources/META-INF/other.properties");
        assertThat(gather(module("jar", BOOT_PLUGIN, "repackage"), BOOT, WEB, "io.quarkus:quarkus-info"))
                .isEqualTo(Evidence.known(new ApplicationFacts(
                        "Spring Boot",
                        true,
                        List.of("META-INF/build-info.properties", "git.properties", "io.quarkus:quarkus-info"))));
    }

    @Test
    void seesThatNothingIsToldInWhatIsBuilt() throws IOException {
        write("target/classes/com/acme/Shop.class");
        assertThat(gather(module("jar", BOOT_PLUGIN, "repackage"), BOOT, WEB))
                .isEqualTo(Evidence.known(new ApplicationFacts("Spring Boot", true, List.of())));
    }

    private void write(String path) throws IOException {
        Path file = directory.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "a=b\n");
    }

    private Evidence<ApplicationFacts> gather(ModuleFacts module, String... artifacts) {
        return ApplicationGatherer.gather(new WorkTree(directory), module, files(), new ClassPathOf(Set.of(artifacts)));
    }

    private ModuleFiles files() {
        return new ModuleFiles(directory, ".", List.of("src/main/resources"), "target", "target/classes");
    }

    private static ModuleFacts module(String packaging, String plugin, String goal) {
        return module(packaging, Map.of(), plugin, goal);
    }

    private static ModuleFacts module(String packaging, Map<String, String> properties, String plugin, String goal) {
        return new ModuleFacts(
                "com.acme",
                "shop",
                "1.0.0",
                ".",
                packaging,
                Origin.of("pom.xml", 4),
                true,
                true,
                List.of(),
                new TreeMap<>(Map.of(plugin, "1")),
                Map.of(plugin, Set.of(goal)),
                properties);
    }

    /** Names without jars. */
    private static class ClassPathOf implements ClassPath {

        private final TreeMap<String, String> versions = new TreeMap<>();

        ClassPathOf(Set<String> artifacts) {
            artifacts.forEach(artifact -> versions.put(artifact, "1"));
        }

        @Override
        public SortedMap<String, String> artifacts() {
            return versions;
        }

        @Override
        public List<Path> jars(Predicate<String> artifact) {
            return List.of();
        }

        @Override
        public List<Path> springBoot(String version) {
            return List.of();
        }
    }
}
