package dev.readiness.scaffold;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PipelineTest {

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "https://github.com/acme/shop.git, GITHUB",
                "git@github.com:acme/shop.git, GITHUB",
                "ssh://git@github.acme.com:22/shop.git, GITHUB",
                "https://user@gitlab.com/acme/shop, GITLAB",
                "git@gitlab.acme.com:shop.git, GITLAB",
                "GIT@GITHUB.COM:acme/shop.git, GITHUB",
                "https://bitbucket.org/acme/github.git, -",
                "https://example.org/gitlab/shop, -",
                "https://mygithub.example.org/shop, -",
                "/srv/git/shop.git, -",
                "'', -"
            })
    void remoteTellsTheServerByItsHost(String url, Pipeline expected) {
        assertThat(Pipeline.ofRemote(url)).isEqualTo(Optional.ofNullable(expected));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {"github, GITHUB", "GitLab, GITLAB", "jenkins, JENKINS", "none, -", "hudson, -"})
    void wordNamesAServer(String word, Pipeline expected) {
        assertThat(Pipeline.of(word)).isEqualTo(Optional.ofNullable(expected));
    }

    @Test
    void isAdaptedToTheProject() {
        Project project = new Project(
                List.of(Modules.boot(Modules.MVC, Modules.ACTUATOR).module()),
                List.of("prod"),
                "CHANGELOG.md",
                true,
                Optional.of(Pipeline.GITHUB));
        assertThat(new Pipeline.Adapted(Pipeline.GITHUB, "mvn", 21, "/q/health", "/q/info")
                        .text(
                                "mvn -B a\njava-version: 17\nmaven:3.9-eclipse-temurin-17\nJDK 17\n$URL/health ${url}/health"
                                        + " $URL/info ${url}/info\n"))
                .isEqualTo("mvn -B a\njava-version: 21\nmaven:3.9-eclipse-temurin-21\nJDK 21\n$URL/q/health"
                        + " ${url}/q/health $URL/q/info ${url}/q/info\n");
        assertThat(Pipeline.Adapted.to(project, Pipeline.GITHUB))
                .isEqualTo(new Pipeline.Adapted(Pipeline.GITHUB, "./mvnw", 17, "/actuator/health", "/actuator/info"));
        assertThat(Pipeline.Adapted.to(project, Pipeline.GITHUB).text("      - run: mvn -B verify\n"))
                .isEqualTo("      - run: ./mvnw -B verify\n");
        assertThat(Pipeline.Adapted.to(ScaffoldTest.project(Optional.empty(), Modules.library()), Pipeline.GITLAB))
                .isEqualTo(new Pipeline.Adapted(Pipeline.GITLAB, "mvn", 17, "/health", "/info"));
    }
}
