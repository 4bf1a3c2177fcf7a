package dev.readiness.mojo;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readiness.facts.Origin;
import dev.readiness.facts.project.ModuleFacts;
import dev.readiness.facts.project.ModuleFacts.Reference;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.InputSource;
import org.apache.maven.model.Model;
import org.apache.maven.model.io.xpp3.MavenXpp3ReaderEx;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ModuleTranslatorTest {

    private static final String POM = """
            <modelVersion>4.0.0</modelVersion>
            <parent>
              <groupId>com.acme</groupId><artifactId>parent</artifactId>
              <version>7</version>
            </parent>
            <artifactId>shop</artifactId>
            <groupId>com.acme</groupId>
            <version>1.0.0</version>
            <properties><a>b</a></properties>
            <dependencyManagement><dependencies>
              <dependency><groupId>g</groupId><artifactId>managed</artifactId>
                <version>2</version></dependency>
            </dependencies></dependencyManagement>
            <dependencies>
              <dependency><groupId>g</groupId><artifactId>own</artifactId>
                <version>3-SNAPSHOT</version></dependency>
              <dependency><groupId>g</groupId><artifactId>versionless</artifactId></dependency>
            </dependencies>
            <build>
              <plugins>
                <plugin><groupId>p</groupId><artifactId>plugin</artifactId>
                  <version>4</version>
                  <dependencies><dependency><groupId>g</groupId><artifactId>inner</artifactId>
                    <version>5</version></dependency></dependencies>
                </plugin>
                <plugin><groupId>p</groupId><artifactId>versionless</artifactId></plugin>
              </plugins>
              <extensions><extension><groupId>e</groupId><artifactId>extension</artifactId>
                <version>6</version></extension></extensions>
            </build>
            """;

    @TempDir
    private Path top = Path.of("");

    @Test
    void saysWhatAModuleIs() throws Exception {
        ModuleFacts facts = facts(raw(POM));
        assertThat(facts.coordinates()).isEqualTo("com.acme:shop");
        assertThat(facts.version()).isEqualTo("1.0.0");
        assertThat(facts.path()).isEqualTo("shop");
        assertThat(facts.packaging()).isEqualTo("jar");
        assertThat(facts.origin()).isEqualTo(Origin.of("shop/pom.xml", 9));
        assertThat(facts.plugins()).containsExactly(Map.entry("p:plugin", "4"), Map.entry("p:versionless", ""));
        assertThat(facts.properties()).containsExactly(Map.entry("a", "b"));
    }

    @Test
    void namesEveryVersionWithTheLineOfItsOwnPom() throws Exception {
        assertThat(facts(raw(POM)).references())
                .containsExactly(
                        new Reference("parent", "com.acme:parent", "7", Origin.of("shop/pom.xml", 5)),
                        new Reference("dependency", "g:own", "3-SNAPSHOT", Origin.of("shop/pom.xml", 17)),
                        new Reference("dependency", "g:versionless", "", Origin.of("shop/pom.xml")),
                        new Reference("managed dependency", "g:managed", "2", Origin.of("shop/pom.xml", 13)),
                        new Reference("plugin", "p:plugin", "4", Origin.of("shop/pom.xml", 23)),
                        new Reference("plugin dependency", "g:inner", "5", Origin.of("shop/pom.xml", 25)),
                        new Reference("plugin", "p:versionless", "", Origin.of("shop/pom.xml")),
                        new Reference("extension", "e:extension", "6", Origin.of("shop/pom.xml", 30)));
    }

    @Test
    void namesThePomAsAWholeForWhatIsInherited() throws Exception {
        Poms.parent(top, """
                <dependencies><dependency>
                  <groupId>g</groupId><artifactId>from-parent</artifactId><version>1</version>
                </dependency></dependencies>
                """, "a");
        Poms.module(top, "a", "");
        MavenSession session = OfflineMaven.session(top, "verify");
        ModuleFacts module = facts(OfflineMaven.project(session, "a"));
        assertThat(module.references())
                .contains(
                        new Reference("dependency", "g:from-parent", "1", Origin.of("a/pom.xml")),
                        new Reference("parent", "com.acme:all", "1.0.0", Origin.of("a/pom.xml", 3)));
        assertThat(facts(OfflineMaven.project(session, "all")).references())
                .contains(new Reference("dependency", "g:from-parent", "1", Origin.of("pom.xml", 9)));
    }

    @Test
    void namesTheGoalsThatTheBuildRuns() throws Exception {
        Poms.write(top, """
                <modelVersion>4.0.0</modelVersion>
                <groupId>com.acme</groupId><artifactId>shop</artifactId><version>1</version>
                <build><plugins><plugin>
                  <groupId>p</groupId><artifactId>runs</artifactId><version>1</version>
                  <executions>
                    <execution><id>a</id><goals><goal>two</goal><goal>one</goal></goals></execution>
                    <execution><id>b</id><phase>verify</phase><goals><goal>three</goal></goals>
                      <configuration><skip>false</skip></configuration></execution>
                    <execution><id>c</id><phase>none</phase><goals><goal>unbound</goal></goals></execution>
                    <execution><id>d</id><goals><goal>skipped</goal></goals>
                      <configuration><skip>true</skip></configuration></execution>
                  </executions>
                </plugin><plugin>
                  <groupId>p</groupId><artifactId>skipped-as-a-whole</artifactId><version>1</version>
                  <configuration><skip>true</skip></configuration>
                  <executions><execution><goals><goal>one</goal></goals></execution></executions>
                </plugin></plugins></build>
                """);
        MavenSession session = OfflineMaven.session(top, "verify");
        ModuleFacts module = facts(OfflineMaven.project(session, "shop"));
        assertThat(module.goals())
                .containsEntry("p:runs", Set.of("one", "two", "three"))
                .doesNotContainKey("p:skipped-as-a-whole");
        assertThat(module.runs("p:runs", "four", "two")).isTrue();
        assertThat(module.runs("p:runs", "four")).isFalse();
        assertThat(module.runs("p:other", "one")).isFalse();
    }

    @Test
    void seesSourcesThatAreThere() throws Exception {
        MavenProject project = raw(POM);
        project.getCompileSourceRoots().add(top.resolve("shop/src/main/java").toString());
        project.getTestCompileSourceRoots()
                .add(top.resolve("shop/src/test/java").toString());
        assertThat(facts(project).hasMainSources()).isFalse();
        assertThat(facts(project).hasTestSources()).isFalse();
        Files.createDirectories(top.resolve("shop/src/main/java"));
        assertThat(facts(project).hasMainSources()).isTrue();
        assertThat(facts(project).hasTestSources()).isFalse();
        Files.createDirectories(top.resolve("shop/src/test/java"));
        assertThat(facts(project).hasTestSources()).isTrue();
    }

    @Test
    void takesOnlyTheSwitchesThatSkip() {
        Properties properties = new Properties();
        for (String name : new String[] {
            "skipTests",
            "maven.test.skip",
            "maven.test.skip.exec",
            "skipITs",
            "skipUTs",
            "maven.test.failure.ignore",
            "readiness.skip",
            "password"
        }) {
            properties.setProperty(name, "x");
        }
        assertThat(ModuleTranslator.skips(properties))
                .containsOnlyKeys(
                        "maven.test.failure.ignore",
                        "maven.test.skip",
                        "maven.test.skip.exec",
                        "readiness.skip",
                        "skipITs",
                        "skipTests",
                        "skipUTs");
        assertThat(ModuleTranslator.skips(new Properties())).isEmpty();
    }

    private ModuleFacts facts(MavenProject project) {
        return ModuleTranslator.facts(project, new Root(top));
    }

    /** A project as it is written, so that an extension need not be resolved. */
    private MavenProject raw(String content) throws Exception {
        Path pom = top.resolve("shop/pom.xml");
        Poms.write(pom.getParent(), content);
        InputSource source = new InputSource();
        source.setLocation(pom.toString());
        try (InputStream in = Files.newInputStream(pom)) {
            Model model = new MavenXpp3ReaderEx().read(in, true, source);
            MavenProject project = new MavenProject(model);
            project.setOriginalModel(model);
            project.setFile(pom.toFile());
            return project;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
