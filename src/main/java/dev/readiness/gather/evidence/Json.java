package dev.readiness.gather.evidence;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A walk through a JSON document that keeps nothing. What a visitor does not take is skipped, and so is what has another type
 * than expected; depth and length are bounded.
 */
final class Json {

    private static final int LONGEST_NAME = 200;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(200)
                    .maxStringLength(5_000_000)
                    .maxNumberLength(1_000)
                    .build())
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .build();

    private final JsonParser parser;

    private Json(JsonParser parser) {
        this.parser = parser;
    }

    /** Sees one field; its value is the current one. */
    interface Field {
        void read(String name) throws IOException;
    }

    /** Sees the current value. */
    interface Value {
        void read() throws IOException;
    }

    /** Looks at a whole document. */
    interface Visit {
        void read(Json json) throws IOException;
    }

    /**
     * Shows the root of a document.
     *
     * @throws UnreadableReportException when it cannot be read
     */
    static void visit(InputStream in, Visit visit) throws UnreadableReportException {
        int line = 1;
        try (JsonParser parser = FACTORY.createParser(in)) {
            try {
                if (parser.nextToken() == null) {
                    throw new UnreadableReportException(0, "is empty");
                }
                Json json = new Json(parser);
                visit.read(json);
                json.skip();
                if (parser.nextToken() != null) {
                    throw new UnreadableReportException(json.line(), "goes on after its end");
                }
            } catch (IOException e) {
                line = Math.max(1, parser.currentLocation().getLineNr());
                throw e;
            }
        } catch (UnreadableReportException e) {
            throw e;
        } catch (JsonEOFException e) {
            throw new UnreadableReportException(line, "is cut off");
        } catch (StreamConstraintsException e) {
            throw new UnreadableReportException(line, "is nested too deeply or holds a value that is too long");
        } catch (IOException e) {
            throw new UnreadableReportException(line, "is no well-formed JSON");
        }
    }

    boolean isObject() {
        return parser.hasToken(JsonToken.START_OBJECT);
    }

    boolean isArray() {
        return parser.hasToken(JsonToken.START_ARRAY);
    }

    /** Shows each field of the current value; none when it is no object. */
    void object(Field field) throws IOException {
        if (!isObject()) {
            return;
        }
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            parser.nextToken();
            field.read(name);
            skip();
        }
    }

    /** Shows each item of the current value; none when it is no array. */
    void array(Value item) throws IOException {
        if (!isArray()) {
            return;
        }
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            item.read();
            skip();
        }
    }

    /** Leaves the rest of the current value; a container that was visited has no rest. */
    private void skip() throws IOException {
        if (parser.currentToken().isStructStart()) {
            parser.skipChildren();
        }
    }

    /** The current value as text; empty when it is none, as null, an object and an array are. */
    Optional<String> text() throws IOException {
        JsonToken token = parser.currentToken();
        return token.isScalarValue() && token != JsonToken.VALUE_NULL
                ? Optional.of(parser.getText())
                : Optional.empty();
    }

    /** A name, an id or a version: one line that is not long; the empty text when there is none. */
    String name() throws IOException {
        String text = text().orElse("");
        StringBuilder name = new StringBuilder(text.substring(0, Math.min(text.length(), LONGEST_NAME)));
        for (int i = 0; i < name.length(); i++) {
            if (Character.isISOControl(name.charAt(i))) {
                name.setCharAt(i, ' ');
            }
        }
        return name.toString().strip();
    }

    /** The names in the current array of texts. */
    List<String> names() throws IOException {
        List<String> names = new ArrayList<>();
        array(() -> names.add(name()));
        names.removeIf(String::isEmpty);
        return names;
    }

    /** A number, also one in quotes; NaN when it is none. */
    double number() throws IOException {
        try {
            return Double.parseDouble(text().orElse("NaN"));
        } catch (NumberFormatException e) {
            return Double.NaN;
        }
    }

    Optional<BigDecimal> decimal() throws IOException {
        double number = number();
        return Double.isFinite(number) ? Optional.of(BigDecimal.valueOf(number)) : Optional.empty();
    }

    /** A whole number that is not negative; the other one when it is none. */
    int index(int other) throws IOException {
        double number = number();
        return number >= 0 && number <= Integer.MAX_VALUE ? (int) number : other;
    }

    int line() {
        return Math.max(1, parser.currentLocation().getLineNr());
    }
}
