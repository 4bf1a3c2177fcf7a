package dev.readiness.it.pipeline;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** A mapping of a YAML file; aliases are resolved by the parser. */
record Yaml(Map<?, ?> map) {

    static Yaml read(Path file) throws IOException {
        try (Reader text = Files.newBufferedReader(file)) {
            Map<?, ?> map = new org.yaml.snakeyaml.Yaml(new SafeConstructor(new LoaderOptions())).load(text);
            return new Yaml(map);
        }
    }

    boolean has(Object key) {
        return map.containsKey(key);
    }

    Optional<String> text(String key) {
        return Optional.ofNullable(map.get(key)).map(String::valueOf);
    }

    /** The mapping under a key, an empty one when there is none. */
    Yaml at(Object key) {
        return map.get(key) instanceof Map<?, ?> below ? new Yaml(below) : new Yaml(Map.of());
    }

    /** The list under a key; a single value is a list of one. */
    List<Object> list(Object key) {
        Object value = map.get(key);
        if (value == null) {
            return List.of();
        }
        return value instanceof List<?> list ? List.copyOf(list) : List.of(value);
    }

    List<String> texts(Object key) {
        return list(key).stream().map(String::valueOf).toList();
    }

    List<Yaml> maps(Object key) {
        return list(key).stream().map(one -> new Yaml((Map<?, ?>) one)).toList();
    }

    /** The keys and values as text, in their order. */
    Map<String, String> values() {
        Map<String, String> values = new LinkedHashMap<>();
        map.forEach((key, value) -> values.put(String.valueOf(key), String.valueOf(value)));
        return values;
    }

    /** This over another one: mappings are joined, everything else is replaced. */
    Yaml over(Yaml other) {
        Map<Object, Object> merged = new LinkedHashMap<>(other.map);
        map.forEach((key, value) -> merged.put(
                key,
                value instanceof Map<?, ?> mine && other.map.get(key) instanceof Map<?, ?> theirs
                        ? new Yaml(mine).over(new Yaml(theirs)).map
                        : value));
        return new Yaml(merged);
    }
}
