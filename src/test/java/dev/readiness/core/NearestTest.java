package dev.readiness.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NearestTest {

    @ParameterizedTest
    @CsvSource({
        "gate, gate",
        "gatte, gate",
        "gte, gate",
        "gade, gate",
        "tage, gate",
        "gatexx, gate",
        "'', ab",
        "prodktxon, production"
    })
    void takesASlipForTheWord(String word, String known) {
        assertThat(Nearest.to(word, List.of(known))).contains(known);
    }

    @ParameterizedTest
    @CsvSource({"'', abc", "abxyz, ab", "gaxyz, gate", "xyzte, gate", "wxyzrs, waivers", "prxdxktxxn, production"})
    void doesNotGuessWhatIsFarOff(String word, String known) {
        assertThat(Nearest.to(word, List.of(known))).isEmpty();
    }

    @Test
    void prefersTheNearestAndOfEqualsTheFirstByName() {
        assertThat(Nearest.to("test", List.of("text", "tests", "rest"))).contains("rest");
        assertThat(Nearest.to("rules", List.of("rule", "rules"))).contains("rules");
        assertThat(Nearest.to("x", List.of())).isEmpty();
    }
}
