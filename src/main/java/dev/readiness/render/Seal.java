package dev.readiness.render;

import java.nio.charset.StandardCharsets;
import java.util.function.Function;

/** A JSON file whose last field is the digest of the same text with that field empty, so that an edit shows. It is no signature. */
public final class Seal {

    private static final String NO_DIGEST = "\"digest\" : \"\"";

    private Seal() {}

    /**
     * The sealed file.
     *
     * @param content writes the fields of an object that is open, and leaves it open
     */
    public static byte[] bytes(PrettyJson.Content content, Function<byte[], String> digester) {
        byte[] unsealed = PrettyJson.bytes(json -> {
            json.writeStartObject();
            content.write(json);
            json.writeStringField("digest", "");
            json.writeEndObject();
        });
        String text = new String(unsealed, StandardCharsets.UTF_8);
        int seal = text.lastIndexOf(NO_DIGEST) + NO_DIGEST.length() - 1;
        return (text.substring(0, seal) + digester.apply(unsealed) + text.substring(seal))
                .getBytes(StandardCharsets.UTF_8);
    }
}
