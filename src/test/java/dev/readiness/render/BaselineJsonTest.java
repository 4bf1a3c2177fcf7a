package dev.readiness.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.readiness.core.Baseline;
import dev.readiness.core.BaselineEntry;
import dev.readiness.core.ReadinessException;
import dev.readiness.core.Severity;
import dev.readiness.facts.Origin;
import dev.readiness.facts.coverage.Counter;
import dev.readiness.facts.policy.Ratchet;
import dev.readiness.facts.policy.Ratchet.Floor;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class BaselineJsonTest {

    private static final Baseline BASELINE = new Baseline(
            List.of(
                    entry("secrets.strong", "db.password", "8a0e"),
                    entry("config.debug-off", "debug", ""),
                    entry("config.debug-off", "LOG_LEVEL", "")),
            new Ratchet(Optional.of(floor("88", 3)), new TreeMap<>(Map.of(Counter.Type.LINE, floor("81.25", 5)))));

    @Test
    void whatWasWrittenIsReadAgainInOrder() throws IOException {
        Baseline read = BaselineParser.read(bytes(BASELINE), Baseline.FILE);

        assertThat(read).isEqualTo(BASELINE);
        assertThat(read.entries()).extracting(BaselineEntry::key).containsExactly("LOG_LEVEL", "debug", "db.password");
    }

    @Test
    void fitsTheSchema() throws IOException {
        for (Baseline baseline : List.of(BASELINE, Baseline.NONE)) {
            assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                            .getSchema(BaselineJson.class.getResourceAsStream("/dev/readiness/baseline.schema.json"))
                            .validate(text(baseline), InputFormat.JSON))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            readiness-baseline/1           | readiness-baseline/9 | does not say "format": "readiness-baseline/1"
            "score" : 88                   | "score" : 188        | :3 "score" must be a number from 0 to 100
            "score" : 88                   | "scores" : 88        | :3 has an unknown field "scores"
            "line" : 81.25                 | "lines" : 81.25      | :5 has the unknown word "lines"
            "severity" : "error"           | "severity" : "grave" | has the unknown word "grave"
            "since" : "2026-06-30"         | "since" : "June"     | has a "since" that is no day of the form 2027-01-31
            "reason" : "old"               | "reason" : " "       | has a finding without a reason
            "reason" : "old",              | ''                   | has a finding without "reason"
            "key" : "debug"                | "key" : 7            | is not as readiness:baseline writes it
            "key" : "debug"                | "kay" : "debug"      | has a finding without "key"
            "mark" : "8a0e"                | "mork" : "8a0e"      | has a finding with the unknown field "mork"
            "findings" : [                 | "findings" : {       | is not as readiness:baseline writes it
            "rule" : "secrets.strong"      | <<<<<<< HEAD         | is not JSON as readiness:baseline writes it
            """)
    void anythingElseIsRefusedWithItsLine(String good, String bad, String why) throws IOException {
        String text = text(BASELINE);
        assertThat(text).contains(good);
        byte[] bytes = text.replaceFirst(Pattern.quote(good), bad).getBytes(StandardCharsets.UTF_8);

        assertThatThrownBy(() -> BaselineParser.read(bytes, Baseline.FILE))
                .isInstanceOf(ReadinessException.class)
                .hasMessageStartingWith("readiness-baseline.json")
                .hasMessageContaining(why)
                .hasMessageContaining("mvn verify readiness:baseline");
    }

    @Test
    void aFileThatEndsTooEarlyIsRefusedWhereverItEnds() throws IOException {
        byte[] bytes = bytes(BASELINE);
        for (int length = 0; length < bytes.length - 2; length++) {
            byte[] part = Arrays.copyOf(bytes, length);
            assertThatThrownBy(() -> BaselineParser.read(part, Baseline.FILE))
                    .as("%s bytes", length)
                    .isInstanceOf(ReadinessException.class);
        }
    }

    private static BaselineEntry entry(String rule, String key, String mark) {
        return new BaselineEntry(
                rule, ".", "a.yml", key, mark, "\"x\" is on", Severity.ERROR, "old", LocalDate.of(2026, 6, 30));
    }

    private static Floor floor(String value, int line) {
        return new Floor(new BigDecimal(value), Origin.of(Baseline.FILE, line), Optional.empty());
    }

    private static String text(Baseline baseline) throws IOException {
        return new String(bytes(baseline), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(Baseline baseline) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        BaselineJson.write(baseline, out);
        return out.toByteArray();
    }
}
