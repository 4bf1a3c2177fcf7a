package dev.readiness.facts.config;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readiness.facts.config.PlaceholderText.Literal;
import dev.readiness.facts.config.PlaceholderText.Part;
import dev.readiness.facts.config.PlaceholderText.Variable;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where literal text ends and a placeholder begins. */
final class PlaceholderTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "plain|<plain>",
                "${A}|A",
                "${A:x}|A=x",
                "${ A :x}|A=x",
                "${A:}|A=",
                "a${A}b|<a> A <b>",
                "${A}${B:c}|A B=c",
                "${A:${B:c}}d|A=${B:c} <d>",
                "${A${B:x}:y}|A${B:x}=y",
                "${A:{x}}|A={x}",
                "${A:a:b}|A=a:b",
                "${A|<${A>",
                "a}b|<a}b>",
                "\\${A}|<${A}>",
                "$A|<$A>",
                "${}|"
            })
    void cuts(String text, String parts) {
        assertThat(PlaceholderText.of(text).parts().stream()
                        .map(PlaceholderTextTest::shown)
                        .collect(Collectors.joining(" ")))
                .isEqualTo(parts == null ? "" : parts);
    }

    @Test
    void knowsThePlaceholderThatIsTheWholeValue() {
        assertThat(PlaceholderText.of("${A:x}").only()).contains(new Variable("${A:x}", "A", Optional.of("x")));
        assertThat(PlaceholderText.of("${A}b").only()).isEmpty();
        assertThat(PlaceholderText.of("a").only()).isEmpty();
        assertThat(PlaceholderText.of("a${A}b${B}").references())
                .extracting(Variable::written)
                .containsExactly("${A}", "${B}");
    }

    private static String shown(Part part) {
        return part instanceof Variable variable
                ? variable.name() + variable.fallback().map(text -> "=" + text).orElse("")
                : "<" + ((Literal) part).text() + ">";
    }
}
