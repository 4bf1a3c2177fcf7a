package dev.readiness.core;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readiness.facts.Origin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class WellFormedTest {

    private static final String ROCKET = "\uD83D\uDE80";

    @ParameterizedTest
    @CsvSource({
        "a\uD83Db, a\uFFFDb",
        "\uDE80, \uFFFD",
        "a\uD83D, a\uFFFD",
        "\uD83D\uD83D\uDE80\uDE80, \uFFFD\uD83D\uDE80\uFFFD"
    })
    void halvesGiveWay(String text, String expected) {
        assertThat(WellFormed.of(text)).isEqualTo(expected);
    }

    @Test
    void wholeTextIsTheSameObject() {
        String text = "\uD7FF\uE000" + ROCKET;
        assertThat(WellFormed.of(text)).isSameAs(text);
        assertThat(Finding.of(Origin.of("a"), text, text).message()).isSameAs(text);
    }

    @Test
    void longMessageIsNotCutInsideACharacter() {
        assertThat(message("x".repeat(399) + ROCKET + "y")).isEqualTo("x".repeat(399) + "...");
        assertThat(message("x".repeat(398) + ROCKET + "y")).isEqualTo("x".repeat(398) + ROCKET + "...");
        assertThat(message("x".repeat(398) + ROCKET)).isEqualTo("x".repeat(398) + ROCKET);
        assertThat(message("\n\uDE80")).isEqualTo(" \uFFFD");
    }

    private static String message(String text) {
        return Finding.of(Origin.of("a"), "", text).message();
    }
}
