package dev.readiness.smoke;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class EndpointUrlTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://host/actuator/health",
                " http://host:8080 ",
                "HTTPS://Host/",
                "http://[::1]:65535/x",
                "http://10.0.0.1:1/",
                "https://host/a@b?c=@",
                "https://host/ä",
            })
    void takesAWholeUrl(String text) {
        assertThat(EndpointUrl.flaw(text)).isEmpty();
        assertThat(EndpointUrl.of(text).uri().getHost()).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'', does not begin with http:// or https://",
        "host/health, does not begin with http:// or https://",
        "ftp://host/, does not begin with http:// or https://",
        "file:///etc/passwd, does not begin with http:// or https://",
        "https:host, names no valid host",
        "https:///health, names no valid host",
        "https://my_host/, names no valid host",
        "https://host:0/, has an impossible port",
        "https://host:65536/, has an impossible port",
        "https://ada:s3cret@host/, holds user information",
        "https://ada@host/, holds user information",
        "https://@host/, holds user information",
        "https:ada:s3cret@host/, holds user information",
        "ada:s3cret@host, holds user information",
        "https://host/a b, is malformed at character 15",
        "https://ada:s3 cret@host/, is malformed at character 9",
        "https://host/${path}, is malformed at character 15",
    })
    void saysWhatIsWrongWithoutTheText(String text, String what) {
        assertThat(EndpointUrl.flaw(text)).hasValueSatisfying(flaw -> {
            assertThat(flaw.what()).isEqualTo(what);
            assertThat(flaw.what() + flaw.fix()).doesNotContain("s3");
        });
    }

    @ParameterizedTest
    @CsvSource({
        "https://host/info?token=4711#f, https://host/info?…",
        "HTTP://host:8080, http://host:8080",
        "https://host/a;jsessionid=4711/b, https://host/a;…",
        "https://host/ä, https://host/%C3%A4",
    })
    void printsNoQuery(String text, String shown) {
        assertThat(EndpointUrl.of(text)).hasToString(shown);
    }

    @ParameterizedTest
    @CsvSource({
        "http://h/a, /b, true",
        "http://h/a, http://h/b, true",
        "http://h/a, http://H:80/b, true",
        "https://h/a, https://h:443/b, true",
        "http://h/a, https://h/b, true",
        "http://h:80/a, https://h:443/b, true",
        "http://h:8080/a, https://h/b, false",
        "http://h/a, https://h:8443/b, false",
        "https://h/a, http://h/b, false",
        "https://h/a, https://h:444/b, false",
        "https://h/a, https://g/b, false",
        "https://h/a, //g/b, false",
        "https://h/a, https://h.evil.org/b, false",
    })
    void keepsToItsServer(String from, String location, boolean kept) {
        EndpointUrl url = EndpointUrl.of(from);
        assertThat(url.resolve(location))
                .hasValueSatisfying(target -> assertThat(url.keepsTo(target)).isEqualTo(kept));
    }

    @ParameterizedTest
    @CsvSource({
        "http://h/actuator/health, true",
        "http://h/actuator/health/readiness, true",
        "http://h/shop/actuator/health, true",
        "http://h/q/health/ready, true",
        "http://h/health, false",
        "http://h/actuator/healthy, false",
        "http://h/faq/health, false",
        "http://h, false",
    })
    void knowsWhoTellsAStatus(String text, boolean tells) {
        assertThat(EndpointUrl.of(text).tellsStatus()).isEqualTo(tells);
    }

    @Test
    void resolvesNoTargetWithUserInformation() {
        assertThat(EndpointUrl.of("https://h/").resolve("https://a:b@h/")).isEmpty();
    }
}
