package dev.readiness.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.xml.sax.SAXException;

/** Asks the schema of each format. */
public final class Valid {

    private static final Path SUREFIRE = Path.of("target/surefire-schema/surefire-test-report.xsd");

    /** An escape of JSON that stands for the first or the second half of a character, alone. */
    private static final Pattern HALF =
            Pattern.compile("(?i)\\\\ud[89ab]..(?!\\\\ud[c-f])|(?<!\\\\ud[89ab]..)\\\\ud[c-f]");

    private Valid() {}

    /** Fails when the text is none of that format; a format without a schema has a test of its own. */
    public static void assertValid(ReportFormat format, String text) {
        assertThat(text).as(format.name()).isNotBlank().endsWith("\n").doesNotContain("\r");
        if (!format.name().equals("html")) { // which spells out what cannot be seen, and has a validator of its own
            assertThat(text).as("half a character").doesNotContainPattern(HALF);
        }
        switch (format.name()) {
            case "json" ->
                assertThat(json("/dev/readiness/report.schema.json", text)).isEmpty();
            case "sarif" -> assertThat(sarif(text)).isEmpty();
            case "gitlab" -> assertThat(gitLab(text)).isEmpty();
            case "junit" -> assertThat(xml(text)).isEmpty();
            default -> {}
        }
    }

    public static List<String> sarif(String text) {
        return json("/schema/sarif-schema-2.1.0.json", text);
    }

    public static List<String> gitLab(String text) {
        return json("/code-quality.schema.json", text);
    }

    private static List<String> json(String schema, String text) {
        try (InputStream source = Objects.requireNonNull(Valid.class.getResourceAsStream(schema), schema)) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(source)
                    .validate(text, InputFormat.JSON)
                    .stream()
                    .map(Object::toString)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static List<String> xml(String text) {
        try {
            SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                    .newSchema(SUREFIRE.toFile())
                    .newValidator()
                    .validate(new StreamSource(new StringReader(text)));
            return List.of();
        } catch (SAXException e) {
            return List.of(String.valueOf(e.getMessage()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
