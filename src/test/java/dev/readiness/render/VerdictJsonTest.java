package dev.readiness.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.readiness.core.Judged;
import dev.readiness.core.Stage;
import dev.readiness.core.Verdict;
import dev.readiness.core.Verdict.Blocker;
import dev.readiness.facts.Origin;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

final class VerdictJsonTest {

    private static final String SHA = "0123456789abcdef".repeat(4);
    private static final Instant NOON = Instant.parse("2026-06-30T12:00:00.123Z");
    private static final Judged JUDGED = new Judged(
            "1.0.0",
            SHA,
            SHA.replace('0', '1'),
            Optional.of("0123456789".repeat(4)),
            List.of(". 1.0.0", "app 1.0.0"),
            List.of("a, b", "c"),
            new TreeMap<>(
                    Map.of("a.yml", SHA, "none.yml", "", "big.yml", "unread", "conf/", SHA, "\u00fc\"\n.yml", SHA)));
    private static final Verdict NOT_READY = new Verdict(
            false,
            Stage.DEPLOY,
            Optional.of("app"),
            Optional.of("only 1 of 2 modules"),
            JUDGED,
            NOON,
            List.of(
                    new Blocker("config.debug-off", new Origin("a.yml", 12, 3), "\"debug\" is \"true\""),
                    new Blocker("config.other", Origin.of("b.yml"), "\u00fcber\u2028\ud83d\ude80")));
    private static final Verdict READY = new Verdict(
            true,
            Stage.BUILD,
            Optional.empty(),
            Optional.empty(),
            new Judged("1", SHA, SHA, Optional.empty(), List.of(), List.of(), new TreeMap<>()),
            NOON,
            List.of());

    static Stream<Verdict> verdicts() {
        return Stream.of(NOT_READY, READY);
    }

    @ParameterizedTest
    @MethodSource("verdicts")
    void readsWhatItWrote(Verdict verdict) {
        assertThat(read(bytes(verdict))).contains(verdict);
    }

    @ParameterizedTest
    @MethodSource("verdicts")
    void fitsTheSchema(Verdict verdict) {
        assertThat(violations(text(verdict))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"NOT READY\"=\"MAYBE\"",
                "\"NOT READY\"=\"READY\"",
                "\"deploy\"=\"ship\"",
                "readiness-verdict/1=readiness-verdict/2",
                "\"modules\"=\"module\"",
                "\"line\" : 12=\"line\" : -1",
                "\"unread\"=\"unreadable\"",
                "\"at\" : =\"from\" : ",
                ".123Z=.123+02:00",
                "\"path\" : \"a.yml\"=\"path\" : \"\"",
                "config.debug-off=debug",
                "app 1.0.0=. 1.0.0"
            })
    void schemaRefusesAnythingElse(String change) {
        String[] sides = change.split("=", 2);
        String text = text(NOT_READY);
        assertThat(text).contains(sides[0]);
        assertThat(violations(text.replace(sides[0], sides[1]))).isNotEmpty();
    }

    @Test
    void isTheSameToTheByte() {
        assertThat(text(READY)).isEqualTo("""
                {
                  "format" : "readiness-verdict/1",
                  "verdict" : "READY",
                  "stage" : "build",
                  "at" : "2026-06-30T12:00:00.123Z",
                  "judged" : {
                    "plugin" : "1",
                    "rules" : "SHA",
                    "policy" : "SHA",
                    "modules" : [ ],
                    "changed" : [ ],
                    "inputs" : { }
                  },
                  "blocking" : [ ],
                  "digest" : "DIGEST"
                }
                """.replace("SHA", SHA).replace(
                "DIGEST",
                digest(text(READY)
                        .replaceFirst("(\"digest\" : \")[0-9a-f]{64}", "$1")
                        .getBytes(StandardCharsets.UTF_8))));
    }

    /** Every byte, each replaced, left out and doubled. */
    @ParameterizedTest
    @MethodSource("verdicts")
    void refusesEveryEdit(Verdict verdict) {
        byte[] whole = bytes(verdict);
        for (int at = 0; at < whole.length; at++) {
            for (byte other : new byte[] {'1', 'a', ' ', '"', (byte) 0xff}) {
                byte[] edited = whole.clone();
                edited[at] = other;
                assertThat(other == whole[at] || read(edited).isEmpty())
                        .as("byte %d as %d", at, other)
                        .isTrue();
            }
            assertThat(read(spliced(whole, at, at + 1)))
                    .as("without byte %d", at)
                    .isEmpty();
            assertThat(read(spliced(whole, at + 1, at)))
                    .as("with byte %d twice", at)
                    .isEmpty();
            assertThat(read(Arrays.copyOf(whole, at))).as("up to byte %d", at).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"NOT READY\"=\"READY\"",
                "\"a, b\",\n=\"a\",\n\"b\",\n",
                "\"line\" : 12=\"line\" : \"12\"",
                "\"stage\"=\"stage\" : \"build\", \"stage\"",
                "\"digest\"=\"more\" : 1, \"digest\"",
                "  \"partial\" : \"only 1 of 2 modules\",\n="
            })
    void refusesAFieldThatIsOther(String change) {
        String[] sides = change.split("=", 2);
        String text = text(NOT_READY);
        assertThat(text).contains(sides[0]);
        assertThat(read(text.replace(sides[0], sides[1]).getBytes(StandardCharsets.UTF_8)))
                .isEmpty();
    }

    static Stream<byte[]> garbage() {
        byte[] zeros = new byte[10_000_000];
        byte[] digits = new byte[10_000_000];
        Arrays.fill(digits, (byte) '9');
        return Stream.concat(
                Stream.of(zeros, digits, new byte[] {(byte) 0xfe, (byte) 0xff, 0, 1}),
                Stream.of(
                                "",
                                " ",
                                "{",
                                "{}",
                                "[]",
                                "null",
                                "true",
                                "\"READY\"",
                                "{\"verdict\": \"READY\"}",
                                "{\"judged\": []}",
                                "{\"judged\": null}",
                                "<verdict/>",
                                "[".repeat(5_000_000),
                                "{\"a\":".repeat(2_000_000),
                                "{\"a\":".repeat(900) + "1" + "}".repeat(900),
                                text(NOT_READY).replace("\"at\" : \"2026", "\"at\" : \"never"),
                                text(NOT_READY).replace("\"line\" : 12", "\"line\" : 99999999999"),
                                text(NOT_READY).replace("\"line\" : 12", "\"line\" : -1"),
                                text(NOT_READY).replace("\"path\" : \"a.yml\"", "\"path\" : {}"),
                                text(NOT_READY).replace("\"a.yml\" : \"" + SHA + "\"", "\"a.yml\" : [ ]"),
                                text(NOT_READY) + text(NOT_READY),
                                text(NOT_READY).replace("\n", "\r\n"))
                        .map(text -> text.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void refusesGarbage() {
        garbage().forEach(bytes -> assertThat(read(bytes))
                .as(new String(bytes, 0, Math.min(40, bytes.length), StandardCharsets.UTF_8))
                .isEmpty());
    }

    private static byte[] spliced(byte[] whole, int until, int from) {
        byte[] spliced = Arrays.copyOf(whole, until + whole.length - from);
        System.arraycopy(whole, from, spliced, until, whole.length - from);
        return spliced;
    }

    private static Optional<Verdict> read(byte[] bytes) {
        return VerdictParser.read(bytes, VerdictJsonTest::digest);
    }

    private static byte[] bytes(Verdict verdict) {
        return VerdictJson.bytes(verdict, VerdictJsonTest::digest);
    }

    private static String text(Verdict verdict) {
        return new String(bytes(verdict), StandardCharsets.UTF_8);
    }

    private static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Error> violations(String json) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(VerdictJsonTest.class.getResourceAsStream("/dev/readiness/verdict.schema.json"))
                .validate(json, InputFormat.JSON);
    }
}
