package dev.readiness.release.publish.github;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.readiness.core.ReadinessException;
import dev.readiness.release.publish.ForgeDouble;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said when GitHub does not do what it is asked. */
final class GitHubRefusalTest extends GitHubFixture {

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
}
