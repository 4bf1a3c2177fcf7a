package dev.readiness.gather.properties;

import dev.readiness.facts.Origin;
import dev.readiness.facts.config.ConfigProblem;
import dev.readiness.facts.config.ConfigProblem.Kind;
import dev.readiness.gather.ProjectTree.Content;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads a Java properties file as {@link java.util.Properties#load(java.io.InputStream)} does, and keeps the places.
 *
 * @see <a href="https://docs.oracle.com/en/java/javase/17/docs/api/java.base/java/util/Properties.html">Properties</a>
 */
final class PropertiesReader {

    private static final String BOM = "\u00EF\u00BB\u00BF";
    private static final String SEPARATORS = "=: \t\f";

    private final String path;
    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private final List<ConfigProblem> problems = new ArrayList<>();

    /** One key with the value that wins. The value may be secret. */
    record Entry(String key, String value, Origin at) {

        @Override
        public String toString() {
            return key + " at " + at;
        }
    }

    /** What was read; the last of several entries of a key wins. */
    record Reading(List<Entry> entries, List<ConfigProblem> problems) {}

    private PropertiesReader(String path) {
        this.path = path;
    }

    static Reading read(String path, Content content) {
        PropertiesReader reader = new PropertiesReader(path);
        if (content instanceof Content.Bytes bytes) {
            reader.read(new String(bytes.bytes(), StandardCharsets.ISO_8859_1));
        } else {
            String reason = content instanceof Content.Refused refused ? refused.reason() : "is missing";
            reader.note(Kind.SKIPPED, Origin.of(path), "", "The file " + reason);
        }
        return new Reading(List.copyOf(reader.entries.values()), List.copyOf(reader.problems));
    }

    private void read(String text) {
        if (text.indexOf('\0') >= 0) {
            note(Kind.SKIPPED, Origin.of(path), "", "The file is a binary file");
            return;
        }
        String own = text;
        if (text.startsWith(BOM)) {
            note(
                    Kind.SURPRISING,
                    Origin.of(path, 1),
                    "",
                    "The file begins with a byte order mark: Java takes it for a part of" + " the first key");
            own = text.substring(BOM.length());
        }
        LogicalLine.of(own).forEach(this::entry);
    }

    private void entry(LogicalLine line) {
        String text = line.text();
        int end = 0;
        while (end < text.length() && SEPARATORS.indexOf(text.charAt(end)) < 0) {
            end += text.charAt(end) == '\\' ? 2 : 1;
        }
        end = Math.min(end, text.length());
        int value = skipBlanks(text, end);
        if (value < text.length() && (text.charAt(value) == '=' || text.charAt(value) == ':')) {
            value = skipBlanks(text, value + 1);
        }
        Origin at = new Origin(path, line.number(), line.column());
        Optional<String> key = Escapes.resolve(text.substring(0, end));
        Optional<String> resolved = Escapes.resolve(text.substring(value));
        if (key.isEmpty() || resolved.isEmpty()) {
            note(Kind.REJECTED, at, key.orElse(""), MalformedEscape.MESSAGE);
            return;
        }
        String name = key.get();
        if (text.chars().anyMatch(c -> c > 127)) {
            note(
                    Kind.SURPRISING,
                    at,
                    name,
                    "\"" + name + "\" has a byte that is not ASCII: Java reads it as ISO-8859-1");
        }
        if (entries.put(name, new Entry(name, resolved.get(), at)) != null) {
            note(Kind.SURPRISING, at, name, "\"" + name + "\" is set more than once: the last one wins");
        }
    }

    private static int skipBlanks(String text, int from) {
        int at = from;
        while (at < text.length() && " \t\f".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    private void note(Kind kind, Origin at, String key, String message) {
        problems.add(new ConfigProblem(kind, at, key, message));
    }
}
