package dev.readiness.facts.changelog;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SectionHeadingTest {

    @ParameterizedTest
    @CsvSource({
        "[Unreleased], 2, UNRELEASED",
        "UNRELEASED, 3, UNRELEASED",
        "unreleased, 4, OTHER",
        "Unreleasedly, 2, OTHER",
        "2026-10-01, 2, DATE",
        "(2026-10-01), 2, DATE",
        "2026-10-01, 3, OTHER",
        "1.2.0, 2, VERSION",
        "1.2.0 fixes, 3, OTHER",
        "[1.2.0] fixes, 3, VERSION",
        "1.2.0 - 2026-10-01, 3, VERSION",
        "1.2.0 [YANKED], 3, VERSION",
        "[1.2.0], 4, OTHER",
        "[7], 2, VERSION",
        "[7 of them, 2, OTHER",
        "7, 2, OTHER",
        "Added, 3, OTHER"
    })
    void tellsWhatItStarts(String text, int level, SectionHeading.Kind kind) {
        assertThat(SectionHeading.of(text, level).kind()).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource({
        "1.2.0, 1.2.0, false, false, '', false, false",
        " [1.2.0] - 2026-10-01 , 1.2.0, true, false, 2026-10-01, false, false",
        "v1.2.0 (2026-10-01), 1.2.0, false, true, 2026-10-01, true, false",
        "[v1.2.0-rc.1] [YANKED], 1.2.0-rc.1, true, true, '', false, true",
        "Version 1.2.0, 1.2.0, false, false, '', false, false"
    })
    void readsWhatItSaysOfTheVersion(
            String text, String name, boolean brackets, boolean prefix, String date, boolean parens, boolean yanked) {
        SectionHeading heading = SectionHeading.of(text, 2);
        assertThat(heading.text()).isEqualTo(text.strip());
        assertThat(heading.name()).isEqualTo(name);
        assertThat(heading.brackets()).isEqualTo(brackets);
        assertThat(heading.prefix()).isEqualTo(prefix);
        assertThat(heading.date().map(DateText::text).orElse("")).isEqualTo(date);
        assertThat(heading.parentheses()).isEqualTo(parens);
        assertThat(heading.yanked()).isEqualTo(yanked);
    }
}
