package dev.readiness.facts.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

final class LineRangeTest {

    @Test
    void joinsConsecutiveLines() {
        assertThat(LineRange.of(new TreeSet<>(List.of(7, 3, 4, 5, 9))))
                .extracting(LineRange::toString)
                .containsExactly("3-5", "7", "9");
        assertThat(LineRange.of(new TreeSet<>())).isEmpty();
    }

    @Test
    void holdsBothEnds() {
        LineRange range = new LineRange(3, 5);
        assertThat(List.of(2, 3, 4, 5, 6).stream().filter(range::contains)).containsExactly(3, 4, 5);
    }

    @Test
    void isNeverEmptyNorBeforeTheFirstLine() {
        assertThatIllegalArgumentException().isThrownBy(() -> new LineRange(0, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new LineRange(2, 1));
    }
}
