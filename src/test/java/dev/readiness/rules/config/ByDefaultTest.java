package dev.readiness.rules.config;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readiness.facts.Origin;
import dev.readiness.facts.config.Value.Placeholder;
import dev.readiness.facts.config.Value.Provider;
import dev.readiness.rules.Given;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ByDefaultTest {

    @ParameterizedTest(name = "{1} of {0}, whose fallback is {2}: {3}")
    @CsvSource({
        "FALLBACK,    localhost, http://LocalHost:80, ' by default'",
        "FALLBACK,    LOCALHOST, localhost,           ' by default'",
        "FALLBACK,    localhost, db,                  ''",
        "FALLBACK,    localhost,,                     ''",
        "SETTING,     localhost, localhost,           ''",
        "RUNTIME,     localhost, localhost,           ''",
        "ENVIRONMENT, localhost, localhost,           ''",
    })
    void blamesTheFallbackThatIsInUse(Provider provider, String part, String fallback, String suffix) {
        Placeholder placeholder = new Placeholder("HOST", Optional.ofNullable(fallback), provider);
        assertThat(ByDefault.suffix(
                        Given.setting("app.url", Values.with("localhost", placeholder), Origin.of(Given.FILE, 1)),
                        part))
                .isEqualTo(suffix);
    }
}
