package dev.readiness.rules.spring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readiness.facts.Origin;
import dev.readiness.facts.config.Value;
import dev.readiness.rules.Given;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class BoundValueTest {

    @ParameterizedTest
    @ValueSource(strings = {"true", "TRUE", "on", "yes", "1", " true "})
    void bindsTrue(String text) {
        assertThat(bound(text).isTrue()).isTrue();
        assertThat(bound(text).isFalse()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"false", "Off", "no", "0"})
    void bindsFalse(String text) {
        assertThat(bound(text).isFalse()).isTrue();
        assertThat(bound(text).isTrue()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "maybe", "2", "${X}"})
    void bindsNeither(String text) {
        assertThat(bound(text).isFalse()).isFalse();
        assertThat(bound(text).isTrue()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"ON_PARAM,onparam", "on-param,onparam", "' Always ',always", "*,*"})
    void readsEnumNamesLeniently(String text, String word) {
        assertThat(bound(text).word()).isEqualTo(word);
    }

    @Test
    void tellsWhatOnlyTheEnvironmentKnows() {
        assertThat(new BoundValue(Given.setting("a", Boot.unresolved("A"), Origin.of("f"))).isOpen())
                .isTrue();
        assertThat(new BoundValue(Given.setting("a", Boot.fallback("A", "b"), Origin.of("f"))).isOpen())
                .isFalse();
        assertThat(bound("x").isOpen()).isFalse();
    }

    @Test
    void saysByDefaultOfAFallback() {
        assertThat(new BoundValue(Given.setting("a", Boot.fallback("A", "b"), Origin.of("f")))
                        .finding()
                        .message())
                .isEqualTo("\"a\" is \"b\" by default");
    }

    private static BoundValue bound(String text) {
        return new BoundValue(Given.setting("a", Value.of(text), Origin.of("f")));
    }
}
