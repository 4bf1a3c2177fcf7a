package dev.readiness.facts.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CounterTest {

    @ParameterizedTest
    @CsvSource({
        "501, 1999, 79.96 %",
        "500, 2000, 80 %",
        "0, 7, 100 %",
        "7, 0, 0 %",
        "1, 99999, 99.99 %",
        "1, 2, 66.66 %",
        "1, 1, 50 %",
        "0, 0, n/a"
    })
    void roundsPercentDown(long missed, long covered, String percent) {
        assertThat(new Counter(missed, covered).percent()).isEqualTo(percent);
    }

    @ParameterizedTest
    @CsvSource({
        "501, 1999, 80, false",
        "500, 2000, 80, true",
        "499, 2001, 80, true",
        "1, 2, 66.66, true",
        "1, 2, 66.67, false",
        "0, 0, 100, true",
        "0, 0, 0, true",
        "5, 0, 0, true"
    })
    void comparesExactFractions(long missed, long covered, BigDecimal percent, boolean reached) {
        assertThat(new Counter(missed, covered).reaches(percent)).isEqualTo(reached);
    }

    @Test
    void agreesWithDecimalArithmetic() {
        Random random = new Random(20260630);
        for (int i = 0; i < 20_000; i++) {
            Counter counter = new Counter(random.nextInt(5_000), random.nextInt(5_000));
            BigDecimal minimum = BigDecimal.valueOf(random.nextInt(10_001), 2);
            // covered / total >= minimum / 100, by a common denominator
            BigDecimal left = BigDecimal.valueOf(counter.covered()).scaleByPowerOfTen(2);
            BigDecimal right = minimum.multiply(BigDecimal.valueOf(counter.missed() + counter.covered()));
            assertThat(counter.reaches(minimum))
                    .as("%s against %s", counter, minimum)
                    .isEqualTo(left.subtract(right).signum() >= 0);
        }
    }

    @Test
    void neverShowsAMinimumThatIsNotReached() {
        Random random = new Random(42);
        for (int i = 0; i < 20_000; i++) {
            long total = 1L + random.nextInt(1_000_000);
            int minimum = 1 + random.nextInt(100);
            // around the border, where rounding would lie
            long covered = Math.min(total, Math.max(0, total * minimum / 100 + random.nextInt(3) - 1));
            Counter counter = new Counter(total - covered, covered);
            BigDecimal shown = new BigDecimal(counter.percent().replace(" %", ""));
            if (!counter.reaches(BigDecimal.valueOf(minimum))) {
                assertThat(shown).as("%s against %d", counter, minimum).isLessThan(BigDecimal.valueOf(minimum));
            } else {
                assertThat(shown)
                        .as("%s against %d", counter, minimum)
                        .isGreaterThanOrEqualTo(BigDecimal.valueOf(minimum));
            }
        }
    }

    @Test
    void addsBothSides() {
        assertThat(new Counter(1, 20).plus(new Counter(300, 4000))).isEqualTo(new Counter(301, 4020));
        assertThat(new Counter(3, 4).total()).isEqualTo(7);
    }

    @ParameterizedTest
    @CsvSource({"0, 0, true", "1, 0, false", "0, 1, false"})
    void isEmptyWithoutAnythingToCover(long missed, long covered, boolean empty) {
        assertThat(new Counter(missed, covered).isEmpty()).isEqualTo(empty);
    }

    @ParameterizedTest
    @CsvSource({"-1, 0, '-1, 0'", "0, -2, '0, -2'"})
    void refusesNegativeCounts(long missed, long covered, String counts) {
        assertThatThrownBy(() -> new Counter(missed, covered))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Counts are not negative: " + counts);
    }

    @Test
    void namesTypesInLowerCase() {
        assertThat(Counter.Type.INSTRUCTION.word()).isEqualTo("instruction");
    }
}
