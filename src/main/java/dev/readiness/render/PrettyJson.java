package dev.readiness.render;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.JsonGeneratorDelegate;
import dev.readiness.core.WellFormed;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/** JSON for machines that people read too: two spaces, line feeds on every platform. */
public final class PrettyJson {

    private static final JsonFactory JSON = new JsonFactory().disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");

    private PrettyJson() {}

    /** Writes one value. */
    public interface Content {
        void write(JsonGenerator json) throws IOException;
    }

    /** A whole document, ended by a line feed. */
    public static byte[] bytes(Content content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonGenerator json = to(out)) {
            content.write(json);
            json.writeRaw('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** A generator that closes without closing the stream, and whose text every reader takes. */
    public static JsonGenerator to(OutputStream out) throws IOException {
        JsonGenerator json = JSON.createGenerator(out)
                .setPrettyPrinter(
                        new DefaultPrettyPrinter().withObjectIndenter(INDENT).withArrayIndenter(INDENT));
        return new WholeText(json);
    }

    /** Half a character, as a policy's reason may hold it, would become an escape that not every reader takes. */
    private static final class WholeText extends JsonGeneratorDelegate {

        WholeText(JsonGenerator json) {
            super(json);
        }

        @Override
        public void writeString(String text) throws IOException {
            super.writeString(WellFormed.of(text));
        }
    }
}
