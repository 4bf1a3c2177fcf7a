package dev.readiness.render.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PropertiesTextTest {

    @Test
    void isSortedAndBearsNoDate() {
        assertThat(text(Map.of("b.two", "2", "b.one", "1", "a", "2026-11-21T00:00:00Z")))
                .isEqualTo("# mark\na=2026-11-21T00:00:00Z\nb.one=1\nb.two=2\n");
    }

    @Test
    void escapesWhatIsNotAscii() {
        assertThat(text(Map.of("name", "Köln \u2713 \uD83D\uDE80 \u007F ~")))
                .isEqualTo("# mark\nname=K\\u00F6ln \\u2713 \\uD83D\\uDE80 \\u007F ~\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "  two",
                "trailing ",
                "a=b:c",
                "#x",
                "!x",
                "C:\\temp\\new",
                "two\nlines\r",
                "\ttab",
                "\u0000",
                "Zürich",
                "\uD83D\uDE80"
            })
    void isReadBackAsItWas(String value) throws IOException {
        Properties read = new Properties();
        read.load(new StringReader(text(Map.of("key", value, "a b:c=d#e!f\\g", "odd key"))));
        assertThat(read).containsOnly(Map.entry("key", value), Map.entry("a b:c=d#e!f\\g", "odd key"));
    }

    private static String text(Map<String, String> properties) {
        return PropertiesText.of("mark", new TreeMap<>(properties));
    }
}
