package dev.readiness.render;

import dev.readiness.core.Stage;
import dev.readiness.core.Verdict;
import dev.readiness.core.Verdict.Blocker;
import dev.readiness.facts.Origin;
import java.io.IOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;

/** Reads what {@link VerdictJson} has written; whatever it did not write so is no verdict. */
public final class VerdictParser {

    private VerdictParser() {}

    /**
     * Empty when the bytes are no verdict, or one that was edited.
     *
     * @param digester that of {@link VerdictJson#bytes}
     */
    public static Optional<Verdict> read(byte[] bytes, Function<byte[], String> digester) {
        try {
            Verdict verdict = verdict(Fields.read(bytes));
            return Arrays.equals(VerdictJson.bytes(verdict, digester), bytes) ? Optional.of(verdict) : Optional.empty();
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }

    private static Verdict verdict(Fields file) {
        return new Verdict(
                file.text("verdict").equals("READY"),
                Stage.of(file.text("stage")),
                file.optional("module"),
                file.optional("partial"),
                JudgedJson.read(file),
                Instant.parse(file.text("at")),
                file.objects("blocking").stream().map(VerdictParser::blocker).toList());
    }

    private static Blocker blocker(Fields item) {
        Origin at = new Origin(item.text("path"), item.number("line"), item.number("column"));
        return new Blocker(item.text("rule"), at, item.text("message"));
    }
}
