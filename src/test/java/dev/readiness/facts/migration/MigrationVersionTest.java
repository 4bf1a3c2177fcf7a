package dev.readiness.facts.migration;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class MigrationVersionTest {

    @ParameterizedTest
    @CsvSource({
        "1, 2, -1",
        "2, 1, 1",
        "1, 1.0, 0",
        "1.0.0, 1, 0",
        "0, 0.0, 0",
        "01, 1, 0",
        "1, 1.1, -1",
        "1.1, 1, 1",
        "1_2, 1.2, 0",
        "1.10, 1.9, 1",
        "2, 1.9, 1",
        "20260101120000123456789, 20260101120000123456788, 1",
        "0, 1, -1",
    })
    void comparesNumberByNumber(String one, String other, int order) {
        assertThat(version(one).compareTo(version(other))).isEqualTo(order);
        assertThat(version(one).equals(version(other))).isEqualTo(order == 0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "1.", ".1", "1..2", "a", "1a", "1-2", "1__2", " 1"})
    void refusesWhatIsNoVersion(String text) {
        assertThat(MigrationVersion.parse(text)).isEmpty();
    }

    private static MigrationVersion version(String text) {
        return MigrationVersion.parse(text).orElseThrow();
    }
}
