package dev.readiness.render.shard;

import dev.readiness.core.Finding;
import dev.readiness.core.Outcome;
import dev.readiness.core.Severity;
import dev.readiness.core.Stage;
import dev.readiness.core.shard.Ended;
import dev.readiness.core.shard.Part;
import dev.readiness.core.shard.Shard;
import dev.readiness.render.Fields;
import dev.readiness.render.JudgedJson;
import java.io.IOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** Reads what {@link ShardJson} has written; whatever it did not write so is no shard. */
public final class ShardParser {

    private ShardParser() {}

    /**
     * Empty when the bytes are no shard, or one that was edited.
     *
     * @param digester that of {@link ShardJson#bytes}
     */
    public static Optional<Shard> read(byte[] bytes, Function<byte[], String> digester) {
        try {
            Shard shard = shard(Fields.read(bytes));
            return Arrays.equals(ShardJson.bytes(shard, digester), bytes) ? Optional.of(shard) : Optional.empty();
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }

    private static Shard shard(Fields file) {
        return new Shard(
                Stage.of(file.text("stage")),
                file.text("snapshot").equals("true"),
                Instant.parse(file.text("at")),
                JudgedJson.read(file),
                file.object("skips").asTexts(),
                EvidenceJson.read(file.object("changed"), ChangedJson::read),
                file.objects("modules").stream().map(ShardParser::part).toList());
    }

    private static Part part(Fields part) {
        return new Part(
                part.text("module"),
                part.text("mainSources").equals("true"),
                EvidenceJson.read(part.object("coverage"), CoverageJson::read),
                part.objects("results").stream().map(ShardParser::ended).toList());
    }

    private static Ended ended(Fields result) {
        return new Ended(
                result.text("rule"),
                Severity.of(result.text("severity")),
                Outcome.valueOf(result.text("outcome")),
                result.optional("reason").orElse(""),
                result.names().contains("findings")
                        ? result.objects("findings").stream()
                                .map(ShardParser::finding)
                                .toList()
                        : List.of());
    }

    private static Finding finding(Fields finding) {
        return new Finding(
                EvidenceJson.place(finding),
                finding.text("key"),
                finding.text("message"),
                finding.optional("severity").map(Severity::of),
                Finding.Kind.valueOf(finding.text("kind").toUpperCase(Locale.ROOT)),
                finding.optional("mark").orElse(""));
    }
}
