package dev.readiness.facts.changelog;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class DateTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                " - 2026-10-01 |2026-10-01|2026-10-01|true",
                "(2026/10/1)|2026/10/1|2026-10-01|false",
                "1st Oct 2026|1st Oct 2026|2026-10-01|false",
                "October 31, 2026|October 31, 2026|2026-10-31|false",
                "30 February 2026|30 February 2026|''|false",
                "01/10/2026|01/10/2026|''|false"
            })
    void readsADay(String text, String written, String day, boolean iso) {
        DateText date = DateText.find(text).orElseThrow();
        assertThat(date.text()).isEqualTo(written);
        assertThat(date.day().map(Object::toString).orElse("")).isEqualTo(day);
        assertThat(date.isIso()).isEqualTo(iso);
    }

    @ParameterizedTest
    @CsvSource({"1.2.0", "v2026-10-01", "2026-10-011", "''"})
    void findsNoneInOtherText(String text) {
        assertThat(DateText.find(text)).isEmpty();
    }
}
