package dev.readiness.release.publish.gitlab;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import dev.readiness.release.publish.ForgeDouble;
import dev.readiness.release.publish.Publication;
import dev.readiness.release.publish.Publisher;
import dev.readiness.release.publish.ReleasePage;
import dev.readiness.release.publish.ReleasePage.Change;
import dev.readiness.release.publish.Token;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Answers are shaped as in the documentation of GitLab's REST API. */
final class GitLabSiteTest extends GitLabFixture {

    @Test
    void makesAPageWithNotesAndFiles() {
        tag().on("GET", RELEASE, 404, "{\"message\": \"404 Not Found\"}")
                .on("POST", RELEASES, 201, PAGE)
                .on("GET", LINKS_1, 200, "[]")
                .on("GET", PACKAGES_1, 200, "[]")
                .on("PUT", JAR, 201, "{\"message\": \"201 Created\"}")
                .on("POST", LINKS, 201, "{\"id\": 2, \"name\": \"shop-1.2.0.jar\"}");

        ReleasePage page = publish(draft("shop-1.2.0.jar"));

        assertThat(page)
                .isEqualTo(new ReleasePage(
                        forge.url() + URL, Change.CREATED, false, List.of("shop-1.2.0.jar"), List.of(), List.of()));
        assertThat(forge.asked())
                .containsExactly(
                        "GET " + TAG,
                        "GET " + RELEASE,
                        "POST " + RELEASES,
                        "GET " + LINKS_1,
                        "GET " + PACKAGES_1,
                        "PUT " + JAR,
                        "GET " + LINKS_1,
                        "POST " + LINKS);
        assertThat(forge.requests())
                .allSatisfy(one -> assertThat(one.getHeader("PRIVATE-TOKEN")).isEqualTo(ForgeDouble.TOKEN))
                .allSatisfy(one -> assertThat(one.containsHeader("JOB-TOKEN")).isFalse());
        LoggedRequest made = forge.requests().get(2);
        assertThat(Json.read(made.getBody()).orElseThrow().get(0).fields())
                .as("no ref: GitLab would make a missing tag of it")
                .containsOnly(
                        Map.entry("tag_name", "v1.2.0"),
                        Map.entry("name", "Shop 1.2.0"),
                        Map.entry("description", "## New\n\n- \"Søk\"\n"));
        assertThat(made.getHeader("Content-Type")).isEqualTo("application/json");
        assertThat(forge.last("PUT").getBodyAsString()).isEqualTo("jar");
        assertThat(forge.last("PUT").getHeader("Content-Length")).isEqualTo("3");
        assertThat(Json.read(forge.last("POST").getBody()).orElseThrow().get(0).fields())
                .containsOnly(
                        Map.entry("name", "shop-1.2.0.jar"),
                        Map.entry("url", forge.url() + JAR),
                        Map.entry("link_type", "package"),
                        Map.entry("direct_asset_path", "/shop-1.2.0.jar"));
    }

    @Test
    void changesNothingTheSecondTime() {
        shelf(DIGEST).on("GET", RELEASE, 200, PAGE);

        ReleasePage page = publish(draft("shop-1.2.0.jar"));

        assertThat(page.change()).isEqualTo(Change.UNCHANGED);
        assertThat(page.kept()).containsExactly("shop-1.2.0.jar");
        assertThat(forge.changes()).isEmpty();
    }

    @Test
    void writesOnlyTheNotesThatDiffer() {
        tag().on("GET", RELEASE, 200, PAGE.replace("Søk", "Søg")).on("PUT", RELEASE, 200, PAGE);

        assertThat(publish(draft()).change()).isEqualTo(Change.UPDATED);
        assertThat(forge.changes()).containsExactly("PUT " + RELEASE);
        assertThat(Json.read(forge.last("PUT").getBody()).orElseThrow().get(0).fields())
                .containsOnlyKeys("name", "description");
    }

    @ParameterizedTest
    @CsvSource({"ffff, 3", "'', 4", DIGEST + ", 4"})
    void replacesAFileThatDiffers(String digest, int size) {
        shelf(digest).on("GET", RELEASE, 200, PAGE);
        forge.on("GET", FILES_1, 200, "[" + file(9, "shop-1.2.0.jar", size, digest) + "]")
                .on("DELETE", FILES + "/9", aResponse().withStatus(204))
                .on("PUT", JAR, 201, "{\"message\": \"201 Created\"}");

        ReleasePage page = publish(draft("shop-1.2.0.jar"));

        assertThat(page.replaced()).containsExactly("shop-1.2.0.jar");
        assertThat(page.change()).isEqualTo(Change.UPDATED);
        assertThat(forge.changes()).containsExactly("DELETE " + FILES + "/9", "PUT " + JAR);
    }

    @Test
    void readsAllPagesAndOnlyThePackageOfThatName() {
        shelf(DIGEST).on("GET", RELEASE, 200, PAGE);
        forge.on(
                        "GET",
                        FILES_1,
                        forge.answer(200, "[" + file(8, "other.jar", 3, DIGEST) + "]")
                                .withHeader("X-Next-Page", "2"))
                .on(
                        "GET",
                        FILES + "?per_page=100&page=2",
                        forge.answer(200, "[" + file(9, "shop-1.2.0.jar", 3, DIGEST) + "]")
                                .withHeader("X-Next-Page", ""));

        assertThat(publish(draft("shop-1.2.0.jar")).kept()).containsExactly("shop-1.2.0.jar");
        assertThat(forge.asked())
                .contains("GET " + FILES + "?per_page=100&page=2")
                .noneMatch(one -> one.contains("/66/"));
    }

    @Test
    void sendsAFileAgainWhoseLinkIsMissing() {
        shelf(DIGEST).on("GET", RELEASE, 200, PAGE);
        forge.on("GET", LINKS_1, 200, "[{\"id\": 5, \"name\": \"shop-1.2.0.jar\", \"url\": \"https://elsewhere/x\"}]")
                .on("DELETE", FILES + "/9", aResponse().withStatus(204))
                .on("PUT", JAR, 201, "{\"message\": \"201 Created\"}")
                .on("PUT", LINKS + "/5", 200, "{\"id\": 5}");

        publish(draft("shop-1.2.0.jar"));

        assertThat(forge.changes()).containsExactly("DELETE " + FILES + "/9", "PUT " + JAR, "PUT " + LINKS + "/5");
        assertThat(forge.last("PUT").getBodyAsString()).isEqualTo("{\"url\":\"" + forge.url() + JAR + "\"}");
    }

    @ParameterizedTest
    @CsvSource({"401", "403", "404"})
    void aJobNeedsNotReadTheTag(int status) {
        forge.on("GET", TAG, status, "{}").on("GET", RELEASE, 200, PAGE);

        Publication wanted = draft();
        try (GitLabSite site =
                new GitLabSite(place(), new Token(ForgeDouble.TOKEN, "CI_JOB_TOKEN", true), Duration.ofSeconds(5))) {
            assertThat(new Publisher(site).publish(wanted).change()).isEqualTo(Change.UNCHANGED);
        }
        assertThat(forge.requests())
                .allSatisfy(one -> assertThat(one.getHeader("JOB-TOKEN")).isEqualTo(ForgeDouble.TOKEN))
                .allSatisfy(
                        one -> assertThat(one.containsHeader("PRIVATE-TOKEN")).isFalse());
    }
}
