package dev.readiness.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Goals besides those of maven-deploy-plugin: one that is known, and one that a policy names. */
final class OtherUploadersIT {

    private static final String WAGON = """
            <plugin>
              <groupId>org.codehaus.mojo</groupId>
              <artifactId>wagon-maven-plugin</artifactId>
              <version>2.0.2</version>
              <executions>
                <execution>
                  <id>out</id>
                  <phase>@phase@</phase>
                  <goals><goal>upload-single</goal></goals>
                  <configuration>
                    <fromFile>${basedir}/pom.xml</fromFile>
                    <url>${repository}</url>
                    <toDir>site</toDir>
                  </configuration>
                </execution>
              </executions>
            </plugin>
            """;
    private static final String ANT = """
            <plugin>
              <artifactId>maven-antrun-plugin</artifactId>
              <version>3.1.0</version>
              <executions>
                <execution>
                  <id>out</id>
                  <phase>@phase@</phase>
                  <goals><goal>run</goal></goals>
                  <configuration>
                    <target><copy file="pom.xml" todir="${remote}"/></target>
                  </configuration>
                </execution>
              </executions>
            </plugin>
            """;

    static List<Maven> mavens() {
        return List.of(new Maven("3.8.8"), new Maven("4.0.0-rc-6"));
    }

    @ParameterizedTest
    @MethodSource("mavens")
    void knownOneIsHeld(Maven maven) throws Exception {
        holds(
                maven,
                "wagon",
                WAGON,
                "wagon-maven-plugin:upload-single",
                "org.codehaus.mojo:wagon-maven-plugin:2.0.2:upload-single@out",
                "");
    }

    @ParameterizedTest
    @MethodSource("mavens")
    void oneThatThePolicyNamesIsHeld(Maven maven) throws Exception {
        holds(
                maven,
                "antrun",
                ANT,
                "maven-antrun-plugin:run",
                "antrun:run@out",
                "gate:\n  uploads: [\"org.apache.maven.plugins:maven-antrun-plugin:run\"]\n");
    }

    private static void holds(Maven maven, String name, String plugin, String goal, String direct, String policy)
            throws Exception {
        Path project = project(maven, name, plugin, "verify", policy);
        Remote remote = Remote.of(project);
        Maven.Build alone = Cell.upload(maven, project, remote, List.of("-pl", "app", direct));
        isRefused(alone, remote, goal, "there is no verdict: target/readiness/verdict.json is missing");

        Path early = project(maven, name + "-early", plugin, "package", policy);
        Maven.Build tooEarly = Cell.upload(maven, early, remote, List.of("verify", "-Dreadiness.stage=deploy"));
        isRefused(tooEarly, remote, goal, "module app was not judged");

        // in the last module and after its check
        Maven.Build ready = Cell.upload(maven, project, remote, List.of("verify", "-Dreadiness.stage=deploy"));
        assertThat(ready.succeeded()).as(ready.end()).isTrue();
        assertThat(ready.output()).contains("readiness: " + goal + " may upload by this build's own verdict");
        assertThat(remote.count()).isEqualTo(1);
    }

    private static void isRefused(Maven.Build build, Remote remote, String goal, String reason) {
        assertThat(build.exit()).as(build.end()).isEqualTo(1);
        assertThat(build.output()).contains("The upload by " + goal + " is refused", reason);
        assertThat(remote.count()).isZero();
    }

    private static Path project(Maven maven, String name, String plugin, String phase, String policy)
            throws IOException, GitAPIException {
        Path project = ItProject.copy("deploys", maven.version() + "-" + name);
        Path pom = project.resolve("app/pom.xml");
        String build = "<build><plugins>" + plugin.replace("@phase@", phase) + "</plugins></build></project>";
        Files.writeString(pom, Files.readString(pom).replace("</project>", build));
        if (!policy.isEmpty()) {
            Files.writeString(project.resolve("readiness.yml"), policy);
        }
        ItProject.commit(project, "feat: upload in another way");
        return project;
    }
}
