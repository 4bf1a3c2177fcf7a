package dev.readiness.gather.cache;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import dev.readiness.gather.ProjectTree;
import dev.readiness.gather.WholeFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One file of facts. Whatever is wrong with it, a cache only ever answers "I do not know": a broken, foreign or outdated file
 * is ignored and written anew, and a directory that cannot be written to costs time, not the build.
 *
 * @param <T> the facts
 */
public final class FactsCache<T extends Record> {

    private static final JsonFactory JSON = new JsonFactory();

    private final Path file;
    private final Class<T> type;

    public FactsCache(Path file, Class<T> type) {
        this.file = file;
        this.type = type;
    }

    private record Head(String key, SortedMap<String, String> seen) {}

    /**
     * The facts, if they were written under the same key and the project still looks the same.
     *
     * @param key digest of all that decides besides the files
     */
    public Optional<T> read(String key, ProjectTree tree) {
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try (JsonParser json = JSON.createParser(file.toFile())) {
            Head head = RecordJson.read(json, Head.class);
            boolean valid = head.key().equals(key) && Observations.hold(head.seen(), tree);
            return valid ? Optional.of(RecordJson.read(json, type)) : Optional.empty();
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }

    /** Writes the facts in one step, so that nobody ever reads half of them. */
    public void write(String key, Map<String, String> seen, T facts) {
        try {
            WholeFile.write(file, out -> {
                try (JsonGenerator json = JSON.createGenerator(out, JsonEncoding.UTF8)) {
                    RecordJson.write(json, new Head(key, new TreeMap<>(seen)));
                    RecordJson.write(json, facts);
                }
            });
        } catch (IOException e) {
            // the next run gathers again
        }
    }
}
