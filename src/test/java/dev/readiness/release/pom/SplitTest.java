package dev.readiness.release.pom;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SplitTest {

    /** Properties as {@code name=text} with fixed texts between them. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "r=1.2.4-SNAPSHOT | 1.2.4 | [1.2.4]",
                "r=1.2.4 | 1.3.0-SNAPSHOT | [1.3.0-SNAPSHOT]",
                "r=7 | 8.0 | [8.0]",
                "r=1.2.4, c=-SNAPSHOT | 1.2.4 | [1.2.4, ]",
                "r=1.2.4, c= | 1.2.5-SNAPSHOT | [1.2.5, -SNAPSHOT]",
                "r=1.2.4, c=-SNAPSHOT | 2.0.0 | [2.0.0, ]",
                "r=1.2.4, c=-rc.1-SNAPSHOT | 1.2.4-rc.1 | [1.2.4, -rc.1]",
                "r=1.2.4, c=-rc.1-SNAPSHOT | 1.2.4 | [1.2.4, ]",
                "r=1.2.4, c=-rc.1 | 1.2.4-rc.2-SNAPSHOT | [1.2.4, -rc.2-SNAPSHOT]",
                "r=1.2.4, c=-SNAPSHOT | 1.2.4+7 | [1.2.4, +7]",
                "r=1.2.4, c=.Final-SNAPSHOT | 1.2.4.Final | [1.2.4, .Final]",
                "r=1.2.4-rc.1, c=-SNAPSHOT | 1.2.4-rc.1 | [1.2.4-rc.1, ]",
                "r=1.2.4-rc.1, c= | 1.2.4-rc.2-SNAPSHOT | [1.2.4-rc.2, -SNAPSHOT]",
                "r=1.2.4-SNAPSHOT, c= | 1.2.4 | [1.2.4, ]",
                "r=1.2.4-SNAPSHOT, c= | 1.2.5-SNAPSHOT | [1.2.5-SNAPSHOT, ]",
                "r=1.2.4, s=, c=-SNAPSHOT | 1.2.4 | [1.2.4, , ]",
                "r=1.2.4, s=-ab12, c=-SNAPSHOT | 1.2.4-ab12 | [1.2.4, -ab12, ]",
                "r=1.2.4, s=-ab12, c=-SNAPSHOT | 1.2.4 | [1.2.4, , ]",
                "r=1.2.4, changelist=-SNAPSHOT, s= | 1.2.4 | [1.2.4, , ]",
                "r=1.2.4, changelist=, s= | 1.2.5-SNAPSHOT | [1.2.5, -SNAPSHOT, ]",
                "r=1.2.4, c=-SNAPSHOT, s= | 1.2.5-SNAPSHOT | [1.2.5, -SNAPSHOT, ]",
                "r=1.2.4, s=, c= | 1.2.5-SNAPSHOT | [1.2.5, , -SNAPSHOT]",
                "p=, r=1.2.4-SNAPSHOT | 1.2.4 | [, 1.2.4]",
                "a=1, ., b=2, ., c=4-SNAPSHOT | 1.3.0 | [1, 3, 0]",
                "a=1, ., b=2, ., c=4, d=-SNAPSHOT | 1.3.0 | [1, 3, 0, ]",
                "a=1, ., b=2, ., c=4, d= | 1.2.5-SNAPSHOT | [1, 2, 5, -SNAPSHOT]",
                "r=1.2.4, -jre | 1.3.0-jre | [1.3.0]",
                "r=1.2.4, -SNAPSHOT | 1.2.4 | refused",
                "r=1.2.4, -, s=ab12, c=-SNAPSHOT | 1.2.4 | refused",
                "1.2.4-SNAPSHOT | 1.2.4 | refused",
            })
    void eachPropertyKeepsItsPart(String leaves, String version, String expected) {
        assertThat(Split.of(leaves(leaves), version).map(Object::toString).orElse("refused"))
                .isEqualTo(expected);
    }

    private static List<Leaf> leaves(String text) {
        List<Leaf> leaves = new ArrayList<>();
        for (String leaf : text.split(", ", -1)) {
            int equals = leaf.indexOf('=');
            leaves.add(
                    equals < 0
                            ? new Leaf.Fixed(leaf)
                            : new Leaf.Settable(leaf.substring(0, equals), List.of(), leaf.substring(equals + 1)));
        }
        return leaves;
    }
}
