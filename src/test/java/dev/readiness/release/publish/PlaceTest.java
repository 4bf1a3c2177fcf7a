package dev.readiness.release.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.readiness.core.ReadinessException;
import dev.readiness.notes.Forge;
import dev.readiness.notes.Links;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class PlaceTest {

    @ParameterizedTest
    @CsvSource({
        "git@github.com:acme/shop.git, https://api.github.com, acme/shop",
        "https://github.acme.com/acme/shop, https://github.acme.com/api/v3, acme/shop",
        "ssh://git@gitlab.com/acme/backend/shop.git, https://gitlab.com/api/v4, acme/backend/shop",
        "https://gitlab.acme.com:8443/acme/shop.git, https://gitlab.acme.com:8443/api/v4, acme/shop"
    })
    void findsTheApiOfARemote(String remote, String api, String repository) {
        Place place = Place.of(Links.of(remote, Optional.empty()), Optional.empty());

        assertThat(place.api()).hasToString(api);
        assertThat(place.repository()).isEqualTo(repository);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"https://git.acme.com/api/v4/", "http://localhost:8080", "http://127.0.0.1", "http://[::1]:80"})
    void takesTheApiThatIsNamed(String api) {
        assertThat(place(api).api()).hasToString(api.replaceFirst("/$", ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://git.acme.com/api/v4", "ftp://localhost", "http://localhost.acme.com"})
    void sendsNoTokenInTheClear(String api) {
        assertThatThrownBy(() -> place(api))
                .isInstanceOf(ReadinessException.class)
                .hasMessage(
                        "The API at " + api + " is not reached over https, so anybody could read the token. To mend it:"
                                + " name its https address by -Dreadiness.publish.api.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://ada:s3cret@git.acme.com",
                "https://git.acme.com?private_token=s3cret",
                "s3cret",
                "https://a b",
                ""
            })
    void repeatsNoAddressThatIsNone(String api) {
        assertThatThrownBy(() -> place(api))
                .hasMessageStartingWith("readiness.publish.api is no address of an API. ")
                .hasMessageNotContaining("s3cret");
    }

    @Test
    void namesTheForgesThatItKnows() {
        assertThatThrownBy(() -> Place.of(Links.of("https://bitbucket.org/a/b", Optional.empty()), Optional.empty()))
                .hasMessage("Release pages at bitbucket cannot be made yet. To mend it: use github or gitlab.");
        assertThatThrownBy(() -> Place.of(Links.NONE, Optional.empty()))
                .hasMessageStartingWith("The address of the remote does not tell which forge it is at. ");
        assertThatThrownBy(() -> Place.of(Links.of("https://github.com/a/b/c", Optional.empty()), Optional.empty()))
                .hasMessageStartingWith("\"a/b/c\" is no repository of GitHub. ");
    }

    private static Place place(String api) {
        return Place.of(Links.of("git@git.acme.com:acme/shop", Optional.of(Forge.GITLAB)), Optional.of(api));
    }
}
