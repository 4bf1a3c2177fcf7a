package dev.readiness.release.publish.gitlab;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
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
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Answers are shaped as in the documentation of GitLab's REST API. */
final class GitLabSiteTest extends PublishFixture {

    private static final String PROJECT = "/api/v4/projects/acme%2Fbackend%2Fshop";
    private static final String TAG = PROJECT + "/repository/tags/v1.2.0";
    private static final String RELEASES = PROJECT + "/releases";
    private static final String RELEASE = RELEASES + "/v1.2.0";
    private static final String LINKS = RELEASE + "/assets/links";
    private static final String LINKS_1 = LINKS + "?per_page=100&page=1";
    private static final String PACKAGES_1 =
            PROJECT + "/packages?package_type=generic&package_name=shop&package_version=1.2.0&per_page=100&page=1";
    private static final String FILES = PROJECT + "/packages/7/package_files";
    private static final String FILES_1 = FILES + "?per_page=100&page=1";
    private static final String JAR = PROJECT + "/packages/generic/shop/1.2.0/shop-1.2.0.jar";
    private static final String PAGE = """
            {"tag_name": "v1.2.0", "name": "Shop 1.2.0", "description": "## New\\r\\n\\r\\n- \\"Søk\\"",
             "author": {"id": 1, "name": "Ada"}, "commit": {"id": "%s"}, "milestones": [], "upcoming_release": false,
             "assets": {"count": 0, "sources": [], "links": []}, "evidences": [],
             "_links": {"self": "@/acme/backend/shop/-/releases/v1.2.0"}}""".formatted(COMMIT);
    private static final String URL = "/acme/backend/shop/-/releases/v1.2.0";

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

    @Test
    void makesNothingForATagThatIsMissing() {
        forge.on("GET", TAG, 404, "{\"message\": \"404 Tag Not Found\"}").on("GET", PROJECT, 200, "{\"id\": 3}");

        assertThatThrownBy(() -> publish(draft()))
                .isInstanceOf(ReadinessException.class)
                .hasMessage("acme/backend/shop at GitLab has no tag \"v1.2.0\". To mend it: push it by git push origin"
                        + " v1.2.0.");
        assertThat(forge.changes()).isEmpty();
    }

    @Test
    void tellsAProjectThatIsNotShownFromAMissingTag() {
        forge.on("GET", TAG, 404, "{}").on("GET", PROJECT, 404, "{\"message\": \"404 Project Not Found\"}");

        assertThatThrownBy(() -> publish(draft()))
                .hasMessageContaining("answers 404 to reading acme/backend/shop: it is not there, or the token from"
                        + " the test does not show it");
    }

    @Test
    void makesNothingForATagThatHasMoved() {
        forge.on("GET", TAG, 200, "{\"name\": \"v1.2.0\", \"commit\": {\"id\": \"deadbeef00\"}}");

        assertThatThrownBy(() -> publish(draft()))
                .hasMessageStartingWith("The tag \"v1.2.0\" is at commit deadbee at GitLab and at c0ffee0 here. ");
        assertThat(forge.changes()).isEmpty();
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

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                401 | the token from the test is not accepted. To mend it: make a token for acme/backend/shop with the scope api and the role Developer or higher.
                403 | the token from the test does not allow it. To mend it: make a token
                404 | it is not there, or the token from the test does not show it. To mend it: make a token
                409 | it does not take it. To mend it: see whether somebody changed the page
                422 | it does not take it. To mend it: see whether somebody changed the page
                429 | too many requests. To mend it: run again in 17 s.
                503 | To mend it: run again later.
                307 | acme/backend/shop has moved. To mend it: set the remote
                """)
    void saysWhatARefusalMeans(int status, String meaning) {
        tag().on("GET", RELEASE, 404, "{}");
        forge.on(
                "POST",
                RELEASES,
                forge.answer(status, "{\"message\": \"" + ForgeDouble.TOKEN + "\"}")
                        .withHeader("Retry-After", "17")
                        .withHeader("Location", "https://elsewhere.example.org/"));

        Throwable thrown = catchThrowable(() -> publish(draft()));

        assertThat(thrown)
                .isInstanceOf(ReadinessException.class)
                .hasNoCause()
                .hasMessageStartingWith(
                        "GitLab (" + forge.url() + "/api/v4) answers " + status + " to making the page of v1.2.0")
                .hasMessageContaining(meaning)
                .hasMessageNotContaining(ForgeDouble.TOKEN);
    }

    @Test
    void anUploadThatFailsLeavesThePageAndSaysSo() {
        tag().on("GET", RELEASE, 404, "{}")
                .on("POST", RELEASES, 201, PAGE)
                .on("GET", LINKS_1, 200, "[]")
                .on("GET", PACKAGES_1, 200, "[]")
                .on("PUT", JAR, 413, "too large");

        assertThatThrownBy(() -> publish(draft("shop-1.2.0.jar")))
                .hasMessage("GitLab (" + forge.url() + "/api/v4) answers 413 to uploading shop-1.2.0.jar: it is too"
                        + " large. The page stays, half done: " + forge.url() + URL + ". To mend it: leave it out of"
                        + " readiness.publish.assets; then run readiness:publish again, which does the rest.");
    }

    @Test
    void givesUpOnASilentServer() {
        forge.on("GET", TAG, forge.answer(200, "{}").withFixedDelay(4000));

        assertThatThrownBy(() -> publish(draft(), Duration.ofMillis(300)))
                .hasMessageContaining(" did not answer in time to reading tag v1.2.0. To mend it: check the network");
    }

    @Test
    void saysThatNobodyIsThere() {
        String api = forge.url() + "/api/v4";
        forge.close();

        assertThatThrownBy(() -> publish(draft(), new Place(Forge.GITLAB, URI.create(api), "acme/shop")))
                .hasMessageContaining(" cannot be reached for reading tag v1.2.0. ");
    }

    @ParameterizedTest
    @CsvSource({"<html>login</html>", "'{\"id\":'", "[]", "''", "'{} {}'", "42"})
    void takesNoLoginPageForAnAnswer(String body) {
        tag().on("GET", RELEASE, 200, body);

        assertThatThrownBy(() -> publish(draft()))
                .hasMessageContaining(" answers with something else than its API to reading the page of v1.2.0. ");
    }

    private ForgeDouble tag() {
        return forge.on("GET", TAG, 200, "{\"name\": \"v1.2.0\", \"commit\": {\"id\": \"" + COMMIT + "\"}}");
    }

    /** A page with one file. */
    private ForgeDouble shelf(String digest) {
        return tag().on(
                        "GET",
                        PACKAGES_1,
                        200,
                        "[{\"id\": 66, \"name\": \"shop-x\", \"version\": \"1.2.0\"}, {\"id\": 7, \"name\": \"shop\","
                                + " \"version\": \"1.2.0\", \"package_type\": \"generic\"}]")
                .on("GET", FILES_1, 200, "[" + file(9, "shop-1.2.0.jar", 3, digest) + "]")
                .on("GET", LINKS_1, 200, "[{\"id\": 5, \"name\": \"shop-1.2.0.jar\", \"url\": \"@" + JAR + "\"}]");
    }

    private static String file(int id, String name, int size, String digest) {
        return "{\"id\": " + id + ", \"package_id\": 7, \"file_name\": \"" + name + "\", \"size\": " + size
                + ", \"file_sha256\": " + (digest.isEmpty() ? "null" : "\"" + digest + "\"") + ", \"pipelines\": []}";
    }

    private Place place() {
        return new Place(Forge.GITLAB, URI.create(forge.url() + "/api/v4"), "acme/backend/shop");
    }

    private ReleasePage publish(Publication wanted) {
        return publish(wanted, place());
    }

    private ReleasePage publish(Publication wanted, Place place) {
        return publish(wanted, place, Duration.ofSeconds(10));
    }

    private ReleasePage publish(Publication wanted, Duration patience) {
        return publish(wanted, place(), patience);
    }

    private static ReleasePage publish(Publication wanted, Place place, Duration patience) {
        try (GitLabSite site = new GitLabSite(place, new Token(ForgeDouble.TOKEN, "the test", false), patience)) {
            return new Publisher(site).publish(wanted);
        }
    }
}
