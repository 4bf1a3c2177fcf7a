package dev.readiness.render;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;

/** A JSON file whose last field is the digest of the same text with that field empty, so that an edit shows. It is no signature. */
public final class Seal {

    private static final String NO_DIGEST = "\"digest\" : \"\"";

    private Seal() {}

    /** Writes the fields of an object that is open, and leaves it open. */
    public interface Content {
        void write(JsonGenerator json) throws IOException;
    }

    /** The sealed file. */
    public static byte[] bytes(Content content, Function<byte[], String> digester) {
        byte[] unsealed = unsealed(content);
        String text = new String(unsealed, StandardCharsets.UTF_8);
        int seal = text.lastIndexOf(NO_DIGEST) + NO_DIGEST.length() - 1;
        return (text.substring(0, seal) + digester.apply(unsealed) + text.substring(seal))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] unsealed(Content content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonGenerator json = PrettyJson.to(out)) {
            json.writeStartObject();
            content.write(json);
            json.writeStringField("digest", "");
            json.writeEndObject();
            json.writeRaw('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
