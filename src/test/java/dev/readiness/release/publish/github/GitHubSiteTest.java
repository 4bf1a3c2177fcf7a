package dev.readiness.release.publish.github;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import dev.readiness.release.publish.ForgeDouble;
import dev.readiness.release.publish.ReleasePage;
import dev.readiness.release.publish.ReleasePage.Change;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The real client in its own class loader; answers are shaped as in the documentation of GitHub's REST API. */
final class GitHubSiteTest extends GitHubFixture {

    @Test
    void makesADraftWithNotesAndFiles() {
        tag().on("GET", BY_TAG, 404, NOT_FOUND)
                .on("GET", LIST, 200, "[]")
                .on("POST", RELEASES, 201, release(true))
                .on("GET", ASSETS, 200, "[]")
                .on("POST", UPLOAD, 201, asset(1, "uploaded", 3, DIGEST));

        ReleasePage page = publish(draft("shop-1.2.0.jar"));

        assertThat(page)
                .isEqualTo(new ReleasePage(
                        "https://github.com/acme/shop/releases/tag/v1.2.0",
                        Change.CREATED,
                        true,
                        List.of("shop-1.2.0.jar"),
                        List.of(),
                        List.of()));
        assertThat(forge.asked())
                .containsExactly(
                        "GET " + REPOSITORY,
                        "GET " + TAG,
                        "GET " + BY_TAG,
                        "GET " + LIST,
                        "POST " + RELEASES,
                        "GET " + ASSETS,
                        "POST " + UPLOAD);
        assertThat(forge.requests())
                .allSatisfy(one -> assertThat(one.getHeader("Authorization")).isEqualTo("Bearer " + ForgeDouble.TOKEN))
                .allSatisfy(
                        one -> assertThat(one.getHeader("X-GitHub-Api-Version")).isEqualTo("2022-11-28"));
        assertJson(
                forge.requests().get(4),
                "{\"tag_name\": \"v1.2.0\", \"name\": \"Shop 1.2.0\", \"body\": \"## New\\n\\n- \\\"Søk\\\"\\n\","
                        + " \"draft\": true, \"prerelease\": false}");
        LoggedRequest upload = forge.last("POST");
        assertThat(upload.getBodyAsString()).isEqualTo("jar");
        assertThat(upload.getHeader("Content-Length")).isEqualTo("3");
        assertThat(upload.getHeader("Content-Type")).isEqualTo("application/octet-stream");
    }

    @Test
    void changesNothingTheSecondTime() {
        tag().on("GET", BY_TAG, 404, NOT_FOUND)
                .on("GET", LIST, 200, "[" + release(true) + "]")
                .on("GET", ASSETS, 200, "[" + asset(1, "uploaded", 3, DIGEST) + "]");

        ReleasePage page = publish(draft("shop-1.2.0.jar"));

        assertThat(page.change()).isEqualTo(Change.UNCHANGED);
        assertThat(page.draft()).isTrue();
        assertThat(page.kept()).containsExactly("shop-1.2.0.jar");
        assertThat(forge.changes()).isEmpty();
    }

    @Test
    void findsADraftOnALaterPageAndIgnoresThoseOfOtherTags() {
        String other = release(12, true, "v1.1.0", "x");
        tag().on("GET", BY_TAG, 404, NOT_FOUND)
                .on(
                        "GET",
                        LIST,
                        forge.answer(200, "[" + other + "]")
                                .withHeader("Link", "<" + forge.url() + LIST + "&page=2>; rel=\"next\""))
                .on("GET", LIST + "&page=2", 200, "[" + release(true) + "]");

        assertThat(publish(draft()).change()).isEqualTo(Change.UNCHANGED);
    }

    @Test
    void rewritesTheNotesOfAPublicPageAndNeverHidesIt() {
        tag().on("GET", BY_TAG, 200, release(11, false, "v1.2.0", "Søg")).on("PATCH", RELEASE, 200, release(false));

        ReleasePage page = publish(draft());

        assertThat(page.change()).isEqualTo(Change.UPDATED);
        assertThat(page.draft()).isFalse();
        assertThat(forge.changes()).containsExactly("PATCH " + RELEASE);
        assertJson(
                forge.last("PATCH"),
                "{\"name\": \"Shop 1.2.0\", \"body\": \"## New\\n\\n- \\\"Søk\\\"\\n\", \"prerelease\": false}");
    }

    @Test
    void aPageBecomesPublicLast() {
        tag().on("GET", BY_TAG, 404, NOT_FOUND)
                .on("GET", LIST, 200, "[]")
                .on("POST", RELEASES, 201, release(true))
                .on("GET", ASSETS, 200, "[]")
                .on("POST", UPLOAD, 201, asset(1, "uploaded", 3, DIGEST))
                .on("PATCH", RELEASE, 200, release(false));

        ReleasePage page = publish(shown("shop-1.2.0.jar"));

        assertThat(page.draft()).isFalse();
        assertThat(page.change()).isEqualTo(Change.CREATED);
        assertThat(forge.changes()).containsExactly("POST " + RELEASES, "POST " + UPLOAD, "PATCH " + RELEASE);
        assertThat(forge.requests().get(4).getBodyAsString()).contains("\"draft\":true");
        assertJson(
                forge.last("PATCH"),
                "{\"name\": \"Shop 1.2.0\", \"body\": \"## New\\n\\n- \\\"Søk\\\"\\n\", \"prerelease\": false,"
                        + " \"draft\": false, \"make_latest\": \"legacy\"}");
    }

    @Test
    void aDraftIsLetBeSeenWhenThatIsAsked() {
        tag().on("GET", BY_TAG, 404, NOT_FOUND)
                .on("GET", LIST, 200, "[" + release(true) + "]")
                .on("PATCH", RELEASE, 200, release(false));

        assertThat(publish(shown())).satisfies(page -> {
            assertThat(page.change()).isEqualTo(Change.UPDATED);
            assertThat(page.draft()).isFalse();
        });
    }

    @ParameterizedTest
    @CsvSource({"uploaded, 3, ffff", "uploaded, 4, ''", "starter, 3, " + DIGEST})
    void replacesAFileThatDiffersOrIsBroken(String state, int size, String digest) {
        tag().on("GET", BY_TAG, 200, release(false))
                .on("GET", ASSETS, 200, "[" + asset(1, state, size, digest) + "]")
                .on("DELETE", RELEASES + "/assets/1", aResponse().withStatus(204))
                .on("POST", UPLOAD, 201, asset(2, "uploaded", 3, DIGEST));

        ReleasePage page = publish(draft("shop-1.2.0.jar"));

        assertThat(page.replaced()).containsExactly("shop-1.2.0.jar");
        assertThat(forge.changes()).containsExactly("DELETE " + RELEASES + "/assets/1", "POST " + UPLOAD);
    }

    @Test
    void keepsAFileOfTheSameSizeWhereNoDigestIsTold() {
        tag().on("GET", BY_TAG, 200, release(false))
                .on(
                        "GET",
                        ASSETS,
                        forge.answer(200, "[" + asset(2, "uploaded", 3, "ffff").replace("shop", "other") + "]")
                                .withHeader("Link", "<" + forge.url() + ASSETS + "&page=2>; rel=\"next\""))
                .on("GET", ASSETS + "&page=2", 200, "[" + asset(1, "uploaded", 3, "") + "]");

        assertThat(publish(draft("shop-1.2.0.jar")).kept()).containsExactly("shop-1.2.0.jar");
        assertThat(forge.changes()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"deadbeef00", COMMIT})
    void readsTheCommitOfAnAnnotatedTag(String commit) {
        forge.on("GET", REPOSITORY, 200, repository())
                .on("GET", TAG, 200, ref("tag", "7a9"))
                .on(
                        "GET",
                        REPOSITORY + "/git/tags/7a9",
                        200,
                        "{\"tag\": \"v1.2.0\", \"sha\": \"7a9\", \"object\": {\"type\": \"commit\", \"sha\": \""
                                + commit + "\"}}")
                .on("GET", BY_TAG, 200, release(false));

        if (commit.equals(COMMIT)) {
            assertThat(publish(draft()).change()).isEqualTo(Change.UNCHANGED);
        } else {
            assertThatThrownBy(() -> publish(draft()))
                    .hasMessage(
                            "The tag \"v1.2.0\" is at commit deadbee at GitHub and at c0ffee0 here. To mend it: find"
                                    + " out who moved it; git fetch --tags --force takes over the one of the remote.");
        }
        assertThat(forge.changes()).isEmpty();
    }

    private static void assertJson(LoggedRequest request, String json) {
        assertThat(equalToJson(json, true, false)
                        .match(request.getBodyAsString())
                        .isExactMatch())
                .as(request.getBodyAsString())
                .isTrue();
    }
}
