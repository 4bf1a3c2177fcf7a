package dev.readiness.smoke;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class CredentialTest {

    @Test
    void isWrittenAsTheHeadersWantIt() {
        assertThat(Credential.basic("Aladdin", "open sesame").header()).isEqualTo("Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==");
        assertThat(Credential.bearer("\ts3cret\r\n").header()).isEqualTo("Bearer s3cret");
    }

    @Test
    void isNeverPrinted() {
        Endpoint endpoint = Endpoints.with(Credential.basic("Aladdin", "open sesame"), Endpoints.health("http://h/"));
        assertThat(endpoint.toString() + endpoint.name())
                .contains("***")
                .doesNotContain("sesame", "QWxhZGRpbjpvcGVuIHNlc2FtZQ==");
    }

    @Test
    void isHiddenWhereverItComesBack() {
        assertThat(Credential.basic("Aladdin", "open sesame").hide("open sesame, QWxhZGRpbjpvcGVuIHNlc2FtZQ=="))
                .isEqualTo("***, ***");
        assertThat(Credential.basic("Aladdin", "").hide("fine")).isEqualTo("fine");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n", "two words", "line\nfeed", "ümlaut", "del\u007f"})
    void knowsWhatIsNoToken(String text) {
        assertThat(Credential.flawOfToken(text)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc.DEF-123_~+/==", "s3cret\n", "!"})
    void takesAToken(String text) {
        assertThat(Credential.flawOfToken(text)).isEmpty();
    }
}
