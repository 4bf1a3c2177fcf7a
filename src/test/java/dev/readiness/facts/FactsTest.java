package dev.readiness.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class FactsTest {

    private record Height(int metres) implements Fact {}

    private record Depth(int metres) implements Fact {}

    @Test
    void gathersOnceWhenFirstAsked() {
        AtomicInteger asked = new AtomicInteger();
        Facts facts = Facts.builder()
                .lazily(Height.class, () -> Evidence.known(new Height(asked.incrementAndGet())))
                .build();
        assertThat(asked).hasValue(0);
        IntStream.range(0, 100).parallel().forEach(i -> facts.get(Height.class));
        assertThat(facts.get(Height.class)).isEqualTo(new Height(1));
    }

    @Test
    void partFallsBackToTheWhole() {
        Facts whole = Facts.builder()
                .with(Height.class, new Height(1))
                .with(Depth.class, new Depth(2))
                .build();
        Facts part = whole.part().with(Height.class, new Height(3)).build();
        assertThat(part.get(Height.class)).isEqualTo(new Height(3));
        assertThat(part.get(Depth.class)).isEqualTo(new Depth(2));
    }

    @Test
    void tellsUnknownFromAbsent() {
        Facts facts = Facts.builder()
                .lazily(Height.class, () -> Evidence.unknown(Origin.of("map"), "the map is torn"))
                .build();
        assertThat(facts.evidence(Height.class))
                .isEqualTo(new Evidence.Unknown<Height>(Origin.of("map"), "the map is torn"));
        assertThat(facts.evidence(Depth.class))
                .isEqualTo(new Evidence.Absent<Depth>("nothing here is a source of Depth"));
        assertThat(facts.find(Height.class)).isEmpty();
        assertThatThrownBy(() -> facts.get(Height.class))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Height is not known here; name it in @RuleInfo(needs = ...)");
    }

    @Test
    void placesSortByPathLineAndColumn() {
        Origin a = new Origin("a", 2, 1);
        Origin b = new Origin("a", 10, 0);
        Origin c = new Origin("a", 10, 3);
        Origin d = Origin.of("b");
        assertThat(List.of(d, c, b, a).stream().sorted()).containsExactly(a, b, c, d);
        assertThat(a).hasToString("a:2");
        assertThat(d).hasToString("b");
        assertThat(Origin.of("a", 2)).isEqualTo(new Origin("a", 2, 0));
    }

    @ParameterizedTest
    @CsvSource({"'', 0, 0", "a\\b, 0, 0", "a, -1, 0", "a, 1, -1"})
    void refusesWhatIsNoPlace(String path, int line, int column) {
        assertThatThrownBy(() -> new Origin(path, line, column)).isInstanceOf(IllegalArgumentException.class);
    }
}
