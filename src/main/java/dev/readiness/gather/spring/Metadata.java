package dev.readiness.gather.spring;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * The properties that a library declares, read as a stream: a Spring Boot brings thousands, of which a handful matter.
 *
 * @see <a href="https://docs.spring.io/spring-boot/specification/configuration-metadata/format.html">Configuration metadata format</a>
 */
final class Metadata {

    private static final List<String> FILES = List.of(
            "META-INF/spring-configuration-metadata.json", "META-INF/additional-spring-configuration-metadata.json");
    private static final Set<String> WANTED =
            Set.of("name", "type", "deprecated", "deprecation.level", "deprecation.replacement", "deprecation.reason");
    private static final JsonFactory JSON = new JsonFactory();

    private Metadata() {}

    /**
     * One declared property.
     *
     * @param level "warning" or "error"
     */
    record Property(String name, String type, boolean deprecated, String level, String replacement, String reason) {

        boolean isMap() {
            return type.startsWith("java.util.Map") || type.startsWith("java.util.Properties");
        }
    }

    /** Every property that the jar declares; a jar that cannot be read or declares nonsense declares nothing more. */
    static void read(Path jar, Consumer<Property> each) {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            for (String name : FILES) {
                ZipEntry file = zip.getEntry(name);
                if (file != null) {
                    try (InputStream in = zip.getInputStream(file);
                            JsonParser json = JSON.createParser(in)) {
                        document(json, each);
                    }
                }
            }
        } catch (IOException e) {
            // somebody else's jar: what it declared before it broke stays
        }
    }

    private static void document(JsonParser json, Consumer<Property> each) throws IOException {
        json.nextToken();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            boolean wanted = json.currentName().equals("properties");
            if (json.nextToken() == JsonToken.START_ARRAY && wanted) {
                while (json.nextToken() == JsonToken.START_OBJECT) {
                    each.accept(property(json));
                }
            } else {
                json.skipChildren();
            }
        }
    }

    private static Property property(JsonParser json) throws IOException {
        Map<String, String> fields = new HashMap<>();
        boolean deprecated = scalars(json, "", fields);
        return new Property(
                fields.getOrDefault("name", ""),
                fields.getOrDefault("type", ""),
                deprecated || "true".equals(fields.get("deprecated")),
                fields.getOrDefault("deprecation.level", "warning"),
                fields.getOrDefault("deprecation.replacement", ""),
                fields.getOrDefault("deprecation.reason", ""));
    }

    /** Collects the scalars of an object; tells whether it has an object "deprecation". */
    private static boolean scalars(JsonParser json, String prefix, Map<String, String> into) throws IOException {
        boolean deprecation = false;
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            JsonToken value = json.nextToken();
            if (value.isScalarValue()) {
                // what is not asked for is not decoded: descriptions are most of the file
                if (WANTED.contains(prefix + name)) {
                    into.put(prefix + name, json.getText());
                }
            } else if (value == JsonToken.START_OBJECT && name.equals("deprecation")) {
                deprecation = true;
                scalars(json, "deprecation.", into);
            } else {
                json.skipChildren();
            }
        }
        return deprecation;
    }
}
