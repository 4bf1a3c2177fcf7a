package dev.readiness.mojo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.readiness.core.ReadinessException;
import dev.readiness.gather.ClassPath.UnresolvedException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.apache.maven.execution.MavenSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Resolves, offline, what this build itself resolved. */
final class RuntimeClassPathTest {

    private static final String BOOT =
            dependency("org.springframework.boot:spring-boot:" + OfflineMaven.BOOT, "compile");

    @TempDir
    private Path top = Path.of("");

    @Test
    void holdsWhatIsThereAtRunTime() throws IOException {
        RuntimeClassPath classPath = module(
                BOOT + dependency("com.acme:never-built:1", "test") + dependency("com.acme:given:1", "provided"));
        assertThat(classPath.version("org.springframework.boot:spring-boot")).contains(OfflineMaven.BOOT);
        assertThat(classPath.version("org.springframework:spring-core"))
                .as("what it needs")
                .isPresent();
        assertThat(classPath.artifacts()).doesNotContainKeys("com.acme:never-built", "com.acme:given");
    }

    @Test
    void fetchesOnlyTheJarsThatAreAskedFor() throws Exception {
        RuntimeClassPath classPath = module(BOOT);
        assertThat(classPath.jars(name -> name.equals("org.springframework.boot:spring-boot")))
                .singleElement()
                .asString()
                .endsWith("spring-boot-" + OfflineMaven.BOOT + ".jar");
        assertThat(classPath.jars(name -> false)).isEmpty();
    }

    @Test
    void namesSiblingsAndAsksForNoJarOfThem() throws Exception {
        Poms.parent(top, "", "a", "b");
        Poms.module(top, "a", "");
        Poms.module(top, "b", "", "a");
        MavenSession session = OfflineMaven.session(top, "verify");
        RuntimeClassPath classPath =
                new RuntimeClassPath(OfflineMaven.project(session, "b"), session, OfflineMaven.repositories());
        assertThat(classPath.artifacts()).contains(Map.entry("com.acme:a", "1.0.0"));
        assertThat(classPath.jars(name -> true)).isEmpty();
    }

    @Test
    void managedVersionHoldsForWhatADependencyBrings() throws IOException {
        RuntimeClassPath classPath = module(BOOT, """
                <dependencyManagement><dependencies><dependency>
                  <groupId>org.springframework</groupId><artifactId>spring-jcl</artifactId><version>6.0.0-acme</version>
                </dependency></dependencies></dependencyManagement>
                """);
        assertThat(classPath.version("org.springframework:spring-jcl")).contains("6.0.0-acme");
    }

    @Test
    void saysWhichJarIsMissing() throws IOException {
        RuntimeClassPath classPath = module(dependency("com.acme:never-built:1", "runtime"));
        assertThat(classPath.version("com.acme:never-built")).contains("1");
        assertThatThrownBy(() -> classPath.jars(name -> true))
                .isInstanceOf(UnresolvedException.class)
                .hasMessage("com.acme:never-built:1 cannot be resolved");
    }

    @Test
    void saysThatAnotherSpringBootIsMissing() throws IOException {
        RuntimeClassPath classPath = module("");
        assertThatThrownBy(() -> classPath.springBoot("0.0.1"))
                .isInstanceOf(UnresolvedException.class)
                .hasMessageEndingWith(" cannot be resolved");
    }

    @Test
    void saysThatDependenciesCannotBeCollected() throws IOException {
        RuntimeClassPath classPath = module(dependency("com.acme:never-built:[1,2)", "compile"));
        assertThatThrownBy(classPath::artifacts)
                .isInstanceOf(ReadinessException.class)
                .hasMessage("The dependencies of all cannot be collected."
                        + " To mend it: run 'mvn dependency:tree' in the module and mend what it says.");
    }

    private RuntimeClassPath module(String dependencies) throws IOException {
        return module(dependencies, "");
    }

    private RuntimeClassPath module(String dependencies, String rest) throws IOException {
        Poms.parent(top, "<dependencies>" + dependencies + "</dependencies>" + rest);
        MavenSession session = OfflineMaven.session(top, "verify");
        return new RuntimeClassPath(session.getTopLevelProject(), session, OfflineMaven.repositories());
    }

    private static String dependency(String coordinates, String scope) {
        String[] parts = coordinates.split(":", -1);
        return "<dependency><groupId>" + parts[0] + "</groupId><artifactId>" + parts[1] + "</artifactId><version>"
                + parts[2] + "</version><scope>" + scope + "</scope></dependency>";
    }
}
