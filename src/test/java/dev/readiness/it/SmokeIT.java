package dev.readiness.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.jgit.api.Git;
import org.junit.jupiter.api.Test;

/** A Spring Boot service, built and booted, is smoked while it comes up. */
final class SmokeIT {

    @Test
    void tellsTheDeployedVersionFromAnother() throws Exception {
        Path project = ItProject.copy("hello-service", "smoke");
        Maven.Build build = Maven.NEWEST_3.run(project, "package");
        assertThat(build.succeeded()).as(build.end()).isTrue();
        try (Service service = Service.boot(project.resolve("target/hello-service-1.4.0.jar"))) {
            passes(project, service);
            failsWithAnotherVersion(project, service);
            failsWithAnotherCommit(project, service);
            passesWithoutProject(project, service);
        }
    }

    private static String head(Path project) throws Exception {
        try (Git git = Git.open(project.toFile())) {
            return git.getRepository().resolve("HEAD").name();
        }
    }

    private static Maven.Build smoke(Path directory, Service service, String... more) throws Exception {
        return smoke(Maven.NEWEST_3, directory, service, more);
    }

    private static Maven.Build smoke(Maven maven, Path directory, Service service, String... more) throws Exception {
        String[] arguments = new String[more.length + 2];
        arguments[0] = "dev.readiness:readiness-maven-plugin:" + Maven.property("it.version") + ":smoke";
        arguments[1] = "-Dport=" + service.port();
        System.arraycopy(more, 0, arguments, 2, more.length);
        return maven.run(directory, arguments);
    }

    private static void passes(Path project, Service service) throws Exception {
        Maven.Build build = smoke(project, service, "-Dreadiness.smoke.deadline=2m");
        assertThat(build.exit()).as(build.output() + service.output()).isZero();
        assertThat(build.output())
                .contains("version \"1.4.0\", commit \"" + head(project) + "\"")
                .containsPattern(
                        "\\[INFO\\] smoke: version http://127\\.0\\.0\\.1:\\d+/actuator/info: as expected after ")
                .contains("SMOKE PASSED: 3 of 3 endpoints in ");
        assertThat(project.resolve("target/readiness/smoke.json")).content().contains("\"result\" : \"PASSED\"");
    }

    private static void failsWithAnotherVersion(Path project, Service service) throws Exception {
        Maven.Build build =
                smoke(project, service, "-Dreadiness.smoke.deadline=2s", "-Dreadiness.smoke.expectedVersion=1.5.0");
        assertThat(build.exit()).as(build.end()).isEqualTo(1);
        assertThat(build.output())
                .contains("SMOKE FAILED: 2 of 3 endpoints in ")
                .contains("/actuator/info: version is \"1.4.0\", expected \"1.5.0\"");
        assertThat(project.resolve("target/readiness/TEST-readiness-smoke.xml"))
                .content()
                .contains("failures=\"1\"");
    }

    private static void failsWithAnotherCommit(Path project, Service service) throws Exception {
        Maven.Build build =
                smoke(project, service, "-Dreadiness.smoke.deadline=2s", "-Dreadiness.smoke.expectedCommit=fffffff");
        assertThat(build.exit()).as(build.end()).isEqualTo(1);
        assertThat(build.output())
                .contains("commit is \"" + head(project).substring(0, 7) + "\", expected \"fffffff\"");
    }

    /** As a pipeline's last job does it, which has no checkout; in every Maven. */
    private static void passesWithoutProject(Path project, Service service) throws Exception {
        Path empty = Files.createDirectories(Path.of(Maven.property("it.directory"), "no-project"));
        String info = "http://127.0.0.1:" + service.port() + "/actuator/info";
        for (Maven maven : Maven.all()) {
            Maven.Build build = smoke(
                    maven,
                    empty,
                    service,
                    "-Dreadiness.smoke.version=" + info + "," + info + "?again",
                    "-Dreadiness.smoke.expectedVersion=1.4.0",
                    "-Dreadiness.smoke.expectedCommit=" + head(project));
            assertThat(build.exit()).as(build.end()).isZero();
            assertThat(build.output()).contains("SMOKE PASSED: 2 of 2 endpoints in ");
            Files.delete(empty.resolve("target/readiness/smoke.json"));
        }
    }
}
