package dev.readiness.release.publish.github.bridge;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/**
 * The SHA-256 of files by their id. GitHub tells it; the client does not pass it on, so it is read from the same answer.
 *
 * @see <a href="https://docs.github.com/en/rest/releases/assets">Release assets, "digest"</a>
 */
final class Digests {

    private static final JsonFactory JSON = new JsonFactory();
    private static final String ALGORITHM = "sha256:";

    private final Map<String, String> byId = new HashMap<>();

    /** Empty where GitHub does not tell. */
    String of(long id) {
        return byId.getOrDefault(Long.toString(id), "");
    }

    /** Reads one page of a list of files; the objects in it name people and other ids. */
    void read(byte[] page) throws IOException {
        try (JsonParser parser = JSON.createParser(page)) {
            String id = "";
            String digest = "";
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                boolean own = parser.getParsingContext().getNestingDepth() == 2;
                if (own && token.isScalarValue() && "id".equals(parser.currentName())) {
                    id = parser.getText();
                } else if (own && token == JsonToken.VALUE_STRING && "digest".equals(parser.currentName())) {
                    digest = parser.getText();
                } else if (token == JsonToken.END_OBJECT
                        && parser.getParsingContext().getNestingDepth() == 1) {
                    if (digest.startsWith(ALGORITHM)) {
                        byId.put(id, digest.substring(ALGORITHM.length()));
                    }
                    digest = "";
                }
            }
        }
    }
}
