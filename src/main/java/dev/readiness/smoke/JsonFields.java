package dev.readiness.smoke;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The fields of a JSON document that somebody asked for; all others are read and forgotten.
 *
 * @param texts single values by pointer; null and blank ones are left out, they tell nothing
 * @param containers pointers of objects and arrays
 */
record JsonFields(Map<String, String> texts, Set<String> containers) {

    private static final JsonFactory JSON = new JsonFactoryBuilder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    /** Reads to the end, so that half a document is none; empty when it is no JSON. */
    static Optional<JsonFields> read(byte[] document, Collection<String> pointers) {
        JsonFields fields = new JsonFields(new HashMap<>(), new HashSet<>());
        Set<JsonPointer> wanted = new HashSet<>();
        pointers.forEach(pointer -> wanted.add(JsonPointer.compile(pointer)));
        int deepest = pointers.stream()
                .mapToInt(pointer -> (int) pointer.chars().filter(c -> c == '/').count())
                .max()
                .orElse(0);
        try (JsonParser parser = JSON.createParser(document)) {
            boolean empty = true;
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                empty = false;
                if ((token.isScalarValue() || token.isStructStart())
                        && parser.getParsingContext().getNestingDepth() <= deepest + 1) {
                    JsonPointer at = parser.getParsingContext().pathAsPointer();
                    if (wanted.contains(at)) {
                        fields.take(at.toString(), token, parser.getText());
                    }
                }
            }
            return empty ? Optional.empty() : Optional.of(fields);
        } catch (IOException e) {
            return Optional.empty(); // what the parser says quotes the document
        }
    }

    private void take(String pointer, JsonToken token, String text) {
        if (token.isStructStart()) {
            containers.add(pointer);
        } else if (token != JsonToken.VALUE_NULL && !text.isBlank()) {
            texts.put(pointer, text);
        }
    }

    Optional<String> text(String pointer) {
        return Optional.ofNullable(texts.get(pointer));
    }

    boolean isContainer(String pointer) {
        return containers.contains(pointer);
    }
}
