package dev.readiness.facts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readiness.facts.Node.Entry;
import dev.readiness.facts.Node.Mapping;
import dev.readiness.facts.Node.Scalar;
import dev.readiness.facts.Node.Sequence;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class NodeTest {

    private static final Origin AT = Origin.of("a.yml", 1);

    /** Or a policy could change and keep its digest. */
    @Test
    void textTellsApartWhatIsNotTheSame() {
        Stream<Node> different = Stream.of(
                plain("a"),
                new Scalar(AT, "a", true),
                new Scalar(Origin.of("a.yml", 2), "a", false),
                plain(""),
                new Sequence(AT, List.of()),
                new Sequence(AT, List.of(plain("a"))),
                new Sequence(AT, List.of(plain("a"), plain("b"))),
                new Sequence(AT, List.of(plain("a, " + plain("b")))),
                new Mapping(AT, List.of(new Entry(AT, "a", plain("b")))),
                new Mapping(AT, List.of(new Entry(AT, "a", true, plain("b")))),
                new Mapping(AT, List.of(new Entry(AT, "a: b", plain("")))));
        assertThat(different.map(Node::toString)).doesNotHaveDuplicates();
    }

    private static Scalar plain(String text) {
        return new Scalar(AT, text, false);
    }
}
