package dev.readiness.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Where the extension is declared: Maven runs it from there, or the check says that it does not. */
final class GuardPlacesIT {

    private static final String EXTENSIONS = "<extensions>true</extensions>";
    private static final String PLUGIN = "<build><plugins><plugin><groupId>dev.readiness</groupId>"
            + "<artifactId>readiness-maven-plugin</artifactId><version>${readiness.version}</version>" + EXTENSIONS
            + "<executions><execution><goals><goal>check</goal></goals></execution></executions>"
            + "</plugin></plugins></build>";
    private static final List<String> JUDGE = List.of("verify", "-Dreadiness.stage=deploy");

    static List<Maven> mavens() {
        return Maven.all();
    }

    @ParameterizedTest
    @MethodSource("mavens")
    void gateWithoutTheExtensionIsFound(Maven maven) throws Exception {
        Path project = ItProject.copy("deploys", maven.version() + "-gate");
        replace(project.resolve("pom.xml"), EXTENSIONS, "");
        replace(project.resolve("pom.xml"), "<goal>check</goal>", "<goal>check</goal><goal>gate</goal>");
        isFound(
                maven,
                project,
                "the goal gate is bound without the plugin's extension, so Maven runs it after the upload");
    }

    @ParameterizedTest
    @MethodSource("mavens")
    void extensionInAnInactiveProfileIsFound(Maven maven) throws Exception {
        Path project = ItProject.copy("deploys", maven.version() + "-profile");
        replace(project.resolve("pom.xml"), EXTENSIONS, "");
        replace(
                project.resolve("pom.xml"),
                "</project>",
                "<profiles><profile><id>guarded</id>" + PLUGIN + "</profile></profiles></project>");
        isFound(
                maven,
                project,
                "the plugin is an extension and this Maven does not run it, so nothing holds an upload back");
    }

    @ParameterizedTest
    @MethodSource("mavens")
    void extensionInOneModuleAloneIsFound(Maven maven) throws Exception {
        Path project = ItProject.copy("deploys", maven.version() + "-child");
        Path pom = project.resolve("pom.xml");
        Files.writeString(pom, Files.readString(pom).replaceAll("(?s)<build>.*</build>", ""));
        replace(project.resolve("app/pom.xml"), "</project>", PLUGIN + "</project>");
        isFound(maven, project, "nothing holds the uploads of these modules back: \"api\", \"core\", \"deploys\"");
    }

    @ParameterizedTest
    @MethodSource("mavens")
    void extensionOfMavenItselfHolds(Maven maven) throws Exception {
        Path project = ItProject.copy("deploys", maven.version() + "-core");
        replace(project.resolve("pom.xml"), EXTENSIONS, "");
        Files.createDirectory(project.resolve(".mvn"));
        Files.writeString(
                project.resolve(".mvn/extensions.xml"),
                "<extensions><extension><groupId>dev.readiness</groupId>"
                        + "<artifactId>readiness-maven-plugin</artifactId><version>" + Maven.property("it.version")
                        + "</version></extension></extensions>");
        isHeld(maven, project, "deploy:deploy");
    }

    @ParameterizedTest
    @MethodSource("mavens")
    void moduleByItselfIsHeld(Maven maven) throws Exception {
        isHeld(
                maven,
                ItProject.copy("deploys", maven.version() + "-module"),
                "-f",
                "app/pom.xml",
                "package",
                "deploy:deploy");
    }

    private static void isFound(Maven maven, Path project, String message) throws Exception {
        ItProject.commit(project, "feat: declare it elsewhere");
        Maven.Build build = Cell.upload(maven, project, Remote.of(project), JUDGE);
        assertThat(build.exit()).as(build.end()).isEqualTo(1);
        assertThat(build.output()).contains("readiness.uploads-guarded  ", message);
    }

    private static void isHeld(Maven maven, Path project, String... upload) throws Exception {
        ItProject.commit(project, "feat: declare it elsewhere");
        Remote remote = Remote.of(project);
        Maven.Build build = Cell.upload(maven, project, remote, List.of(upload));
        assertThat(build.exit()).as(build.end()).isEqualTo(1);
        assertThat(build.output()).contains("The upload by maven-deploy-plugin:deploy is refused");
        assertThat(remote.count()).isZero();
    }

    private static void replace(Path file, String text, String other) throws IOException {
        Files.writeString(file, Files.readString(file).replace(text, other));
    }
}
