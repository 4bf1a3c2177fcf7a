package dev.readiness.release.publish.github;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import dev.readiness.core.ReadinessException;
import dev.readiness.notes.Forge;
import dev.readiness.release.publish.ForgeDouble;
import dev.readiness.release.publish.Place;
import dev.readiness.release.publish.Publication;
import dev.readiness.release.publish.PublishFixture;
import dev.readiness.release.publish.Publisher;
import dev.readiness.release.publish.ReleasePage;
import dev.readiness.release.publish.ReleasePage.Change;
import dev.readiness.release.publish.Token;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The real client in its own class loader; answers are shaped as in the documentation of GitHub's REST API. */
final class GitHubSiteTest extends PublishFixture {

    private static final String REPOSITORY = "/repos/acme/shop";
    private static final String TAG = REPOSITORY + "/git/refs/tags/v1.2.0";
    private static final String RELEASES = REPOSITORY + "/releases";
    private static final String BY_TAG = RELEASES + "/tags/v1.2.0";
    private static final String LIST = RELEASES + "?per_page=100";
    private static final String RELEASE = RELEASES + "/11";
    private static final String ASSETS = RELEASE + "/assets?per_page=100";
    private static final String UPLOAD = "/uploads" + RELEASE + "/assets?name=shop-1.2.0.jar";
    private static final String NOT_FOUND = "{\"message\": \"Not Found\", \"status\": \"404\"}";

    private static String release(boolean draft) {
        return release(11, draft, "v1.2.0", "Søk");
    }

    private static String release(int id, boolean draft, String tag, String word) {
        return """
            {"url": "@/repos/acme/shop/releases/%1$d", "html_url": "https://github.com/acme/shop/releases/tag/%3$s",
             "upload_url": "@/uploads/repos/acme/shop/releases/%1$d/assets{?name,label}", "id": %1$d,
             "author": {"login": "ada", "id": 1}, "node_id": "RE_1", "tag_name": "%3$s", "target_commitish": "main",
             "name": "Shop 1.2.0", "draft": %2$s, "immutable": false, "prerelease": false,
             "created_at": "2026-06-01T12:00:00Z", "published_at": null, "assets": [],
             "body": "## New\\r\\n\\r\\n- \\"%4$s\\""}""".formatted(id, draft, tag, word);
    }

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

    @Test
    void makesNothingForATagThatIsMissing() {
        forge.on("GET", REPOSITORY, 200, repository()).on("GET", TAG, 404, NOT_FOUND);

        assertThatThrownBy(() -> publish(draft()))
                .isInstanceOf(ReadinessException.class)
                .hasMessage(
                        "acme/shop at GitHub has no tag \"v1.2.0\". To mend it: push it by git push origin v1.2.0.");
        assertThat(forge.changes()).isEmpty();
    }

    @Test
    void tellsARepositoryThatIsNotShownFromAMissingTag() {
        forge.on("GET", REPOSITORY, 404, NOT_FOUND);

        assertThatThrownBy(() -> publish(draft()))
                .hasMessage("GitHub (" + forge.url() + ") answers 404 to reading acme/shop: it is not there, or the"
                        + " token from the test does not show it. To mend it: make a token for acme/shop with the"
                        + " permission \"Contents: write\".");
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

    @Test
    void doesNotGuessBetweenTwoDrafts() {
        tag().on("GET", BY_TAG, 404, NOT_FOUND)
                .on("GET", LIST, 200, "[" + release(true) + "," + release(12, true, "v1.2.0", "x") + "]");

        assertThatThrownBy(() -> publish(draft()))
                .hasMessageStartingWith("2 drafts at GitHub are of the tag \"v1.2.0\"")
                .hasMessageContaining("To mend it: delete all but one: https://github.com/acme/shop/");
        assertThat(forge.changes()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                401 | ''  | ''         | ''  | the token from the test is not accepted. To mend it: make a token for acme/shop
                403 | ''  | ''         | 4999 | the token from the test does not allow it. To mend it: make a token
                403 | ''  | 1893456000 | 0   | too many requests. To mend it: run again after 2030-01-01T00:00:00Z.
                403 | 17  | ''         | ''  | too many requests. To mend it: run again in 17 s.
                404 | ''  | ''         | ''  | it is not there, or the token from the test does not show it.
                422 | ''  | ''         | ''  | it does not take it. To mend it: see whether somebody changed the page
                429 | 17  | ''         | ''  | too many requests. To mend it: run again in 17 s.
                429 | soon | ''        | ''  | too many requests. To mend it: run again later.
                502 | ''  | ''         | ''  | To mend it: run again later.
                307 | ''  | ''         | ''  | acme/shop has moved. To mend it: set the remote
                """)
    void saysWhatARefusalMeansAtOnce(int status, String after, String reset, String left, String meaning) {
        tag().on("GET", BY_TAG, 404, NOT_FOUND)
                .on("GET", LIST, 200, "[]")
                .on(
                        "POST",
                        RELEASES,
                        forge.answer(status, "{\"message\": \"" + ForgeDouble.TOKEN + "\"}")
                                .withHeader("Retry-After", after)
                                .withHeader("X-RateLimit-Reset", reset)
                                .withHeader("X-RateLimit-Remaining", left)
                                .withHeader("Location", "https://elsewhere.example.org/"));

        Throwable thrown = catchThrowable(() -> publish(draft()));

        assertThat(thrown)
                .isInstanceOf(ReadinessException.class)
                .hasNoCause()
                .hasMessageStartingWith(
                        "GitHub (" + forge.url() + ") answers " + status + " to making the page of v1.2.0")
                .hasMessageContaining(meaning)
                .hasMessageNotContaining(ForgeDouble.TOKEN);
        assertThat(forge.changes()).as("is not tried again").hasSize(1);
    }

    @Test
    void anUploadThatFailsLeavesADraftThatTheNextRunCompletes() {
        tag().on("GET", BY_TAG, 404, NOT_FOUND)
                .on("GET", LIST, 200, "[]")
                .on("POST", RELEASES, 201, release(true))
                .on("GET", ASSETS, 200, "[]")
                .on("POST", UPLOAD, 502, "<html>bad gateway</html>");

        assertThatThrownBy(() -> publish(shown("shop-1.2.0.jar")))
                .hasMessage(
                        "GitHub (" + forge.url() + ") answers 502 to uploading shop-1.2.0.jar. The draft stays, half"
                                + " done: https://github.com/acme/shop/releases/tag/v1.2.0. To mend it: run again later; then run"
                                + " readiness:publish again, which does the rest.");
        assertThat(forge.changes()).containsExactly("POST " + RELEASES, "POST " + UPLOAD);

        forge.forget();
        forge.on("GET", LIST, 200, "[" + release(true) + "]")
                .on("GET", ASSETS, 200, "[" + asset(1, "starter", 0, "") + "]")
                .on("DELETE", RELEASES + "/assets/1", aResponse().withStatus(204))
                .on("POST", UPLOAD, 201, asset(2, "uploaded", 3, DIGEST))
                .on("PATCH", RELEASE, 200, release(false));
        publish(shown("shop-1.2.0.jar"));
        assertThat(forge.changes())
                .containsExactly("DELETE " + RELEASES + "/assets/1", "POST " + UPLOAD, "PATCH " + RELEASE);
    }

    @Test
    void givesUpOnASilentServer() {
        forge.on("GET", REPOSITORY, forge.answer(200, repository()).withFixedDelay(4000));

        assertThatThrownBy(() -> publish(draft(), forge.url(), Duration.ofMillis(300)))
                .hasMessageContaining(" did not answer in time to reading acme/shop. To mend it: check the network");
    }

    @Test
    void saysThatNobodyIsThere() {
        String api = forge.url();
        forge.close();

        assertThatThrownBy(() -> publish(draft(), api, Duration.ofSeconds(10)))
                .hasMessageContaining(" cannot be reached for reading acme/shop. ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<html>login</html>", "{\"id\":", "[]", ""})
    void takesNoLoginPageForAnAnswer(String body) {
        tag().on("GET", BY_TAG, 200, body);

        assertThatThrownBy(() -> publish(draft()))
                .hasMessageContaining(" answers with something else than its API to reading the page of v1.2.0. ");
    }

    @Test
    void saysThatTheClientIsBroken() {
        assertThatThrownBy(() -> new GitHubSite(place(forge.url()), token(), List.of(), Duration.ofSeconds(1)))
                .isInstanceOf(ReadinessException.class)
                .hasMessage("The GitHub client cannot be loaded. To mend it: delete org/kohsuke/github-api from the"
                        + " local repository.");
    }

    private ForgeDouble tag() {
        return forge.on("GET", REPOSITORY, 200, repository()).on("GET", TAG, 200, ref("commit", COMMIT));
    }

    private static String repository() {
        return "{\"id\": 1, \"name\": \"shop\", \"full_name\": \"acme/shop\", \"owner\": {\"login\": \"acme\", \"id\": 2}}";
    }

    private static String ref(String type, String sha) {
        return "{\"ref\": \"refs/tags/v1.2.0\", \"object\": {\"type\": \"" + type + "\", \"sha\": \"" + sha + "\"}}";
    }

    private static String asset(int id, String state, int size, String digest) {
        return "{\"url\": \"@/repos/acme/shop/releases/assets/" + id + "\", \"id\": " + id
                + ", \"name\": \"shop-1.2.0.jar\", \"state\": \"" + state + "\", \"size\": " + size + ", \"digest\": "
                + (digest.isEmpty() ? "null" : "\"sha256:" + digest + "\"")
                + ", \"uploader\": {\"login\": \"ada\", \"id\": 99, \"digest\": \"sha256:0\"}}";
    }

    private static void assertJson(LoggedRequest request, String json) {
        assertThat(equalToJson(json, true, false)
                        .match(request.getBodyAsString())
                        .isExactMatch())
                .as(request.getBodyAsString())
                .isTrue();
    }

    private static Place place(String api) {
        return new Place(Forge.GITHUB, URI.create(api), "acme/shop");
    }

    private static Token token() {
        return new Token(ForgeDouble.TOKEN, "the test", false);
    }

    private ReleasePage publish(Publication wanted) {
        return publish(wanted, forge.url(), Duration.ofSeconds(10));
    }

    private static ReleasePage publish(Publication wanted, String api, Duration patience) {
        try (GitHubSite site = new GitHubSite(place(api), token(), GitHubClient.jars(), patience)) {
            return new Publisher(site).publish(wanted);
        }
    }
}
