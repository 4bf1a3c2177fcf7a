package dev.readiness.gather.yaml;

import dev.readiness.facts.Node;
import dev.readiness.facts.Origin;
import java.util.List;
import org.yaml.snakeyaml.error.YAMLException;

/**
 * Reads YAML 1.1 into nodes. Nothing is ever instantiated: a tag makes a scalar plain text and is otherwise ignored. Aliases
 * stand for what they name, a merge key {@code <<} brings in the entries that the mapping does not have itself, and duplicate
 * keys stay two entries, because whoever interprets the document has to refuse them.
 *
 * <p>SnakeYAML's messages quote the document and so may quote a secret; none of them leaves this package.
 *
 * @see <a href="https://yaml.org/spec/1.1/">YAML 1.1</a>
 */
public final class YamlReader {

    private final YamlLimits limits;

    public YamlReader() {
        this(YamlLimits.DEFAULT);
    }

    public YamlReader(YamlLimits limits) {
        this.limits = limits;
    }

    /** What reading gave. */
    public sealed interface Result {}

    /**
     * The documents of the file in order: none for an empty file, an empty scalar for an empty document.
     */
    public record Documents(List<Node> documents) implements Result {
        public Documents {
            documents = List.copyOf(documents);
        }
    }

    /**
     * Why the file cannot be read.
     *
     * @param at the line and column where the reader stopped; the file as a whole when it was not begun
     * @param message one fact that follows the file's name: "is binary", "has a tab where ..."; holds nothing of the content
     */
    public record Problem(Origin at, String message) implements Result {}

    /**
     * Reads the bytes of a file: UTF-8, or UTF-16 with a byte order mark.
     *
     * @param path for the origins
     */
    public Result read(String path, byte[] bytes) {
        try {
            return documents(path, YamlText.decode(path, bytes, limits));
        } catch (YamlFault fault) {
            return fault.problem();
        }
    }

    /**
     * Reads text.
     *
     * @param path for the origins
     */
    public Result read(String path, String text) {
        try {
            return documents(path, YamlText.checked(path, text, limits));
        } catch (YamlFault fault) {
            return fault.problem();
        }
    }

    private Documents documents(String path, String text) throws YamlFault {
        try {
            return new Documents(new YamlComposer(path, text, limits).documents());
        } catch (YAMLException e) {
            throw YamlWords.fault(path, text, e);
        }
    }
}
