package dev.readiness.it;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readiness.release.publish.ForgeDouble;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The page of a release, made from a real Maven: GitLab's by the client of the JDK, GitHub's by one that Maven fetches. */
final class PublishIT {

    private static final String POM = """
            <project>
              <modelVersion>4.0.0</modelVersion>
              <groupId>com.acme</groupId>
              <artifactId>shop</artifactId>
              <version>1.2.1-SNAPSHOT</version>
              <packaging>pom</packaging>
            </project>
            """;
    private static final String CHANGELOG = "# Changelog\n\n## [1.2.0] - 2026-06-01\n\n### Added\n\n- Search.\n";

    static List<Maven> mavens() {
        return Maven.all();
    }

    @ParameterizedTest
    @MethodSource("mavens")
    void pageIsMadeAndTheTokenIsNeverTold(Maven maven) throws Exception {
        ReleaseProject project = ReleaseProject.of(
                        maven, "publish", Map.of("pom.xml", POM, "CHANGELOG.md", CHANGELOG, "notes.txt", "x"))
                .with("GITLAB_TOKEN", ForgeDouble.TOKEN)
                .with("GITHUB_TOKEN", ForgeDouble.TOKEN);
        project.git().ask("tag", "v1.2.0");
        String head = project.git().ask("rev-parse", "HEAD");
        try (ForgeDouble forge = new ForgeDouble()) {
            Maven.Build gitlab = publish(atGitLab(project, forge, head), forge);
            assertThat(forge.last("POST").getBodyAsString()).contains("- Search.");
            assertThat(forge.last("POST").getHeader("PRIVATE-TOKEN")).isEqualTo(ForgeDouble.TOKEN);
            assertThat(gitlab.output())
                    .contains("page created: https://gitlab.example.org/shop/v1.2.0")
                    .doesNotContain(ForgeDouble.TOKEN);

            Maven.Build github = publish(atGitHub(project, forge, head), forge);
            assertThat(forge.last("POST").getBodyAsString()).contains("\"draft\":true", "- Search.");
            assertThat(forge.last("POST").getHeader("Authorization")).endsWith(ForgeDouble.TOKEN);
            assertThat(github.output())
                    .contains("draft created: https://github.example.org/shop/v1.2.0")
                    .doesNotContain(ForgeDouble.TOKEN);
        }
    }

    private static Maven.Build publish(ReleaseProject project, ForgeDouble forge) throws Exception {
        Maven.Build build = project.goal("publish", "-Dreadiness.publish.api=" + forge.url(), "-X");
        assertThat(build.succeeded()).as(build.end()).isTrue();
        return build;
    }

    private static ReleaseProject atGitLab(ReleaseProject project, ForgeDouble forge, String head) {
        project.git().ask("remote", "set-url", "origin", "git@gitlab.example.org:acme/shop.git");
        forge.on("GET", "/projects/acme%2Fshop/repository/tags/v1.2.0", 200, "{\"commit\": {\"id\": \"" + head + "\"}}")
                .on("GET", "/projects/acme%2Fshop/releases/v1.2.0", 404, "{}")
                .on(
                        "POST",
                        "/projects/acme%2Fshop/releases",
                        201,
                        "{\"tag_name\": \"v1.2.0\", \"name\": \"shop 1.2.0\", \"description\": \"x\","
                                + " \"_links\": {\"self\": \"https://gitlab.example.org/shop/v1.2.0\"}}");
        return project;
    }

    private static ReleaseProject atGitHub(ReleaseProject project, ForgeDouble forge, String head) {
        project.git().ask("remote", "set-url", "origin", "https://github.com/acme/shop");
        forge.on("GET", "/repos/acme/shop", 200, "{\"full_name\": \"acme/shop\", \"owner\": {\"login\": \"acme\"}}")
                .on(
                        "GET",
                        "/repos/acme/shop/git/refs/tags/v1.2.0",
                        200,
                        "{\"ref\": \"refs/tags/v1.2.0\", \"object\": {\"type\": \"commit\", \"sha\": \"" + head
                                + "\"}}")
                .on("GET", "/repos/acme/shop/releases/tags/v1.2.0", 404, "{}")
                .on("GET", "/repos/acme/shop/releases?per_page=100", 200, "[]")
                .on(
                        "POST",
                        "/repos/acme/shop/releases",
                        201,
                        "{\"id\": 1, \"tag_name\": \"v1.2.0\", \"draft\": true,"
                                + " \"html_url\": \"https://github.example.org/shop/v1.2.0\"}");
        return project;
    }
}
