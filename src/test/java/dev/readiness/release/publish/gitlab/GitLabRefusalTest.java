package dev.readiness.release.publish.gitlab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.readiness.core.ReadinessException;
import dev.readiness.notes.Forge;
import dev.readiness.release.publish.ForgeDouble;
import dev.readiness.release.publish.Place;
import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said when GitLab does not do what it is asked. */
final class GitLabRefusalTest extends GitLabFixture {

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
}
