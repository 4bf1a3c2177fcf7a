package dev.readiness.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readiness.facts.Origin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class UriPathTest {

    @ParameterizedTest
    @CsvSource({
        "src/main/A-1_b.~x, src/main/A-1_b.~x",
        "a b#c%25?d, a%20b%23c%2525%3Fd",
        "x:y/(z)[0], x%3Ay/%28z%29%5B0%5D",
        "\u00FC/\u65E5/\uD83D\uDE80, %C3%BC/%E6%97%A5/%F0%9F%9A%80"
    })
    void keepsSlashesAndPlainCharacters(String path, String expected) {
        assertThat(UriPath.of(path)).isEqualTo(expected);
    }

    @Test
    void placeAlwaysHasAFileAndALine() {
        assertThat(Place.of(Origin.of("."))).isEqualTo(new Place("pom.xml", 1, 0));
        assertThat(Place.of(new Origin("a", 0, 4))).isEqualTo(new Place("a", 1, 0));
        assertThat(Place.of(new Origin("a", 3, 4))).isEqualTo(new Place("a", 3, 4));
    }
}
