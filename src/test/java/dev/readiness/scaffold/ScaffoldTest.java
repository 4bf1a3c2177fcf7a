package dev.readiness.scaffold;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ScaffoldTest {

    private static final String[] PROJECT = {
        "readiness.yml",
        "CHANGELOG.md",
        "docs/releases/README.md",
        "docs/releases/history.md",
        "docs/releases/v1.2.0/checklist.md",
        "docs/releases/v1.2.0/release-notes.md",
        ".gitignore"
    };

    private static final String[] RUNNING = {"PRODUCTION.md", "DEPLOYMENT.md", ".dockerignore"};

    @Test
    void libraryGetsWhatEveryProjectGets() {
        assertThat(missing(Modules.library())).containsExactly(PROJECT);
    }

    @Test
    void webApplicationGetsEverything() {
        assertThat(missing(Modules.boot(Modules.MVC)))
                .startsWith(PROJECT)
                .contains(RUNNING)
                .endsWith(
                        "src/main/resources/application-prod.yml",
                        ".env.production.template",
                        "start_production.sh",
                        "deploy/shop.service",
                        "deploy/nginx/shop.conf",
                        "Dockerfile",
                        "compose.yml",
                        "src/test/java/com/acme/shop/ProductionConfigurationTest.java")
                .hasSize(PROJECT.length + RUNNING.length + 8);
    }

    @Test
    void applicationThatAnswersNobodyGetsNoSite() {
        assertThat(missing(Modules.boot()))
                .contains("deploy/shop.service", "Dockerfile")
                .doesNotContain("deploy/nginx/shop.conf");
    }

    @Test
    void quarkusApplicationGetsNothingOfSpring() {
        assertThat(missing(Modules.quarkus(Modules.QUARKUS_WEB)))
                .contains("deploy/nginx/shop.conf", "start_production.sh")
                .noneMatch(path -> path.contains("application-prod") || path.endsWith("Test.java"));
    }

    @Test
    void applicationWhoseBuildMakesTheImageGetsNoDockerfile() {
        assertThat(missing(Modules.boot().withImage()))
                .contains("start_production.sh", "deploy/shop.service")
                .doesNotContain("Dockerfile", "compose.yml");
    }

    @Test
    void productionProfileAndItsTestAreWrittenOnlyWhereTheyCanBe() {
        assertThat(missing(Modules.boot().withProductionFile()))
                .doesNotContain("src/main/resources/application-prod.yml")
                .contains("src/test/java/com/acme/shop/ProductionConfigurationTest.java");
        assertThat(missing(Modules.boot().withoutJupiter()))
                .contains("src/main/resources/application-prod.yml")
                .noneMatch(path -> path.endsWith("Test.java"));
    }

    @Test
    void severalApplicationsHaveTheirFilesInTheirModules() {
        List<String> missing = Scaffold.plan(
                        project(
                                Optional.empty(),
                                Modules.library().packaged("pom", "a:b", "c"),
                                Modules.boot(Modules.MVC).named("shop", "shop"),
                                Modules.quarkus().named("mail", "services/mail")),
                        path -> false)
                .missing()
                .stream()
                .map(ScaffoldFile::path)
                .toList();
        assertThat(missing)
                .contains("shop/Dockerfile", "shop/deploy/shop.service", "shop/src/main/resources/application-prod.yml")
                .contains("services/mail/Dockerfile", "services/mail/deploy/mail.service")
                .contains("readiness.yml", ".dockerignore", "PRODUCTION.md")
                .doesNotContain("Dockerfile", "deploy/shop.service");
    }

    @Test
    void onlyApplicationAmongModulesIsDeployedFromTheRoot() {
        assertThat(Scaffold.plan(
                                project(
                                        Optional.empty(),
                                        Modules.library().packaged("pom", "a:b", "c"),
                                        Modules.boot().named("shop", "app")),
                                path -> false)
                        .missing())
                .extracting(ScaffoldFile::path)
                .contains("Dockerfile", "deploy/shop.service", "app/src/main/resources/application-prod.yml");
    }

    @ParameterizedTest
    @CsvSource({
        "readiness.yml, readiness.yml",
        "CHANGELOG.md, CHANGELOG.md",
        "CHANGELOG.md, CHANGELOG.adoc",
        "CHANGELOG.md, CHANGELOG.rst",
        "CHANGELOG.md, CHANGES.md",
        "CHANGELOG.md, HISTORY.md",
        "PRODUCTION.md, docs/PRODUCTION.md",
        "DEPLOYMENT.md, docs/DEPLOYMENT.md",
        ".env.production.template, .env.template",
        ".env.production.template, .env.example",
        ".env.production.template, .env.production.example",
        ".env.production.template, .env.sample",
        "Dockerfile, Containerfile",
        "Dockerfile, src/main/docker/Dockerfile",
        "Dockerfile, src/main/docker/Dockerfile.jvm",
        "compose.yml, compose.yaml",
        "compose.yml, docker-compose.yml",
        "compose.yml, docker-compose.yaml",
        "docs/releases/v1.2.0/checklist.md, docs/releases/v1.2.0/checklist.md"
    })
    void fileIsLeftOutWhereItsLikeIsThere(String path, String there) {
        Plan plan = Scaffold.plan(project(Optional.empty(), Modules.boot(Modules.MVC)), there::equals);
        assertThat(plan.missing()).extracting(ScaffoldFile::path).doesNotContain(path);
        assertThat(plan.present()).singleElement().satisfies(present -> {
            assertThat(present.at()).isEqualTo(there);
            assertThat(present.file().path()).isEqualTo(path);
        });
    }

    @Test
    void onlyTheStartScriptIsAProgram() {
        assertThat(Scaffold.plan(project(Optional.of(Pipeline.GITHUB), Modules.boot(Modules.MVC)), path -> false)
                        .missing()
                        .stream()
                        .filter(ScaffoldFile::executable))
                .extracting(ScaffoldFile::path)
                .containsExactly("start_production.sh");
    }

    @Test
    void projectThatHasEverythingLacksNothing() {
        Project project = project(Optional.of(Pipeline.JENKINS), Modules.boot(Modules.MVC));
        Plan first = Scaffold.plan(project, path -> false);
        Set<String> paths =
                Set.copyOf(first.missing().stream().map(ScaffoldFile::path).toList());
        assertThat(Scaffold.plan(project, paths::contains).missing()).isEmpty();
    }

    @Test
    void tellsWhatIsDoneAndWhatIsLeftToDo() {
        Project project =
                project(Optional.empty(), Modules.boot().withoutJupiter().named("shop", "app"));
        Plan plan = Scaffold.plan(project, Set.of("CHANGES.md", "readiness.yml")::contains);
        assertThat(Advice.lines(plan, List.of("Dockerfile", "start_production.sh", "CHANGELOG.md.new")))
                .containsExactly(
                        "wrote Dockerfile",
                        "    then pin the base image to the digest that your registry shows for its tag",
                        "wrote start_production.sh",
                        "wrote CHANGELOG.md.new",
                        "left readiness.yml, which is there",
                        "left out CHANGELOG.md: CHANGES.md is there");
        assertThat(Advice.open(project, false))
                .containsExactly(
                        "add .env and .env.production to .gitignore, so that no value is ever committed",
                        "add spring-boot-starter-test to app/pom.xml, then run init again: the test of the production"
                                + " configuration needs it",
                        "bind the goal build-info in app/pom.xml");
        assertThat(Advice.open(project(Optional.empty(), Modules.boot()), true)).isEmpty();
        assertThat(Advice.open(project(Optional.empty(), Modules.library()), false))
                .isEmpty();
        assertThat(Advice.goals(project)).containsExactly("check");
        assertThat(Advice.goals(project(Optional.empty(), Modules.boot()))).containsExactly("build-info", "check");
    }

    static Project project(Optional<Pipeline> pipeline, Modules... modules) {
        return new Project(
                Stream.of(modules).map(Modules::module).toList(), List.of("prod"), "CHANGELOG.md", false, pipeline);
    }

    private static List<String> missing(Modules... modules) {
        return Scaffold.plan(project(Optional.empty(), Arrays.copyOf(modules, modules.length)), path -> false)
                .missing()
                .stream()
                .map(ScaffoldFile::path)
                .toList();
    }
}
