package dev.readiness.render.shard;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.readiness.core.shard.Shard;
import dev.readiness.core.shard.Shards;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ShardJsonTest {

    private static final Shard FULL = Shards.full();

    @Test
    void readsWhatItWrote() {
        assertThat(read(bytes())).contains(FULL);
    }

    /** Every byte, each replaced and left out, and the file cut off before it. */
    @Test
    void refusesEveryEdit() {
        byte[] whole = bytes();
        for (int at = 0; at < whole.length; at++) {
            assertThat(read(Arrays.copyOf(whole, at))).as("up to byte %d", at).isEmpty();
            byte[] edited = whole.clone();
            edited[at] = (byte) (whole[at] == '1' ? '2' : '1');
            assertThat(read(edited)).as("byte %d", at).isEmpty();
            byte[] shorter = Arrays.copyOf(whole, whole.length - 1);
            System.arraycopy(whole, at + 1, shorter, at, whole.length - at - 1);
            assertThat(read(shorter)).as("without byte %d", at).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{}", "[]", "null", "{\"format\": \"readiness-shard/1\"}", "<shard/>", "\u0000"})
    void refusesGarbage(String text) {
        assertThat(read(text.getBytes(StandardCharsets.UTF_8))).isEmpty();
    }

    @Test
    void fitsTheSchema() {
        assertThat(violations(text())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "readiness-shard/1=readiness-shard/2",
                "\"deploy\"=\"ship\"",
                "\"snapshot\" : true=\"snapshot\" : 1",
                "\"kind\" : \"unknown\"=\"kind\" : \"odd\"",
                "\"NOT_APPLICABLE\"=\"ABSENT\"",
                "\"mark\"=\"mork\"",
                "\"absent\"=\"gone\"",
                "\"instruction\"=\"byte\"",
                "\"measured\"=\"counted\"",
                "\"line\" : 7=\"line\" : -7",
                "\"modules\" : [=\"parts\" : [",
                "\"skips\"=\"skip\""
            })
    void schemaRefusesAnythingElse(String change) {
        String[] sides = change.split("=", 2);
        assertThat(text()).contains(sides[0]);
        assertThat(violations(text().replace(sides[0], sides[1]))).isNotEmpty();
    }

    private static Optional<Shard> read(byte[] bytes) {
        return ShardParser.read(bytes, ShardJsonTest::digest);
    }

    private static byte[] bytes() {
        return ShardJson.bytes(FULL, ShardJsonTest::digest);
    }

    private static String text() {
        return new String(bytes(), StandardCharsets.UTF_8);
    }

    /** Stands for a digest: of the same length, and another one for other bytes. */
    private static String digest(byte[] bytes) {
        return "%08x".formatted(Arrays.hashCode(bytes)).repeat(8);
    }

    private static List<Error> violations(String json) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(ShardJsonTest.class.getResourceAsStream("/dev/readiness/shard.schema.json"))
                .validate(json, InputFormat.JSON);
    }
}
