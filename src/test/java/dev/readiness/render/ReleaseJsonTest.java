package dev.readiness.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.readiness.core.ReadinessException;
import dev.readiness.render.release.ReleaseResult;
import dev.readiness.render.release.ReleaseResult.Outcome;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

final class ReleaseJsonTest {

    private static final ReleaseResult RELEASED = new ReleaseResult(
                    Outcome.RELEASED,
                    new TreeMap<>(Map.of(
                            "version",
                            "1.3.0",
                            "tag",
                            "v1.3.0",
                            "branch",
                            "main",
                            "remote",
                            "origin",
                            "next",
                            "1.3.1-SNAPSHOT",
                            "plan",
                            "0123456789abcdef")),
                    List.of("feat: prices asks for a minor version"),
                    List.of(),
                    "")
            .with("commit", "0123456789".repeat(4));

    @Test
    void saysWhatWasReleased() throws IOException {
        assertThat(json(RELEASED)).isEqualTo("""
                        {
                          "format" : "readiness-release/1",
                          "outcome" : "released",
                          "branch" : "main",
                          "commit" : "0123456789012345678901234567890123456789",
                          "next" : "1.3.1-SNAPSHOT",
                          "plan" : "0123456789abcdef",
                          "remote" : "origin",
                          "tag" : "v1.3.0",
                          "version" : "1.3.0",
                          "because" : [
                            "feat: prices asks for a minor version"
                          ],
                          "blocking" : [ ]
                        }
                        """);
    }

    @Test
    void everyOutcomeFitsTheSchema() throws IOException {
        for (ReleaseResult result : List.of(
                RELEASED,
                ReleaseResult.nothing(),
                RELEASED.failed(new ReadinessException("It broke", "mend it")),
                RELEASED.blockedBy(List.of()))) {
            assertThat(errors(json(result))).as(result.outcome().word()).isEmpty();
        }
        assertThat(errors("{\"format\": \"readiness-release/1\", \"outcome\": \"fine\"}"))
                .isNotEmpty();
    }

    @Test
    void tellsAWorkflow() {
        assertThat(RELEASED.outputs()).isEqualTo("""
                outcome=released
                branch=main
                commit=0123456789012345678901234567890123456789
                next=1.3.1-SNAPSHOT
                plan=0123456789abcdef
                remote=origin
                tag=v1.3.0
                version=1.3.0
                """);
        assertThat(ReleaseResult.nothing().outputs()).isEqualTo("outcome=nothing-to-release\n");
    }

    private static String json(ReleaseResult result) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ReleaseJson.write(result, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static List<?> errors(String json) throws IOException {
        try (InputStream schema = ReleaseJson.class.getResourceAsStream("/dev/readiness/release.schema.json")) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(schema)
                    .validate(json, InputFormat.JSON);
        }
    }
}
