package dev.readiness.gather.config;

import dev.readiness.facts.Origin;
import dev.readiness.facts.config.ConfigProblem;
import dev.readiness.facts.config.ConfigProblem.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The keys of one file with their places, document by document. */
final class KeyPlaces {

    private static final Pattern PROFILE_FILE = Pattern.compile("(?:.*/)?application-[^/]+\\.(?:yml|yaml|properties)");
    private static final Pattern BASE_ONLY =
            Pattern.compile("spring\\.profiles\\.(?:active|include|group|default)(?:[.\\[].*)?");
    private static final Pattern LEGACY = Pattern.compile("spring\\.profiles(?:\\[\\d+])?");

    private final boolean profileFile;
    private final Map<String, Origin> always = new LinkedHashMap<>();
    private final Map<Integer, String> byLine = new LinkedHashMap<>();

    KeyPlaces(String path) {
        this.profileFile = PROFILE_FILE.matcher(path).matches();
    }

    /** Takes the keys of one document, and says which of them Spring Boot refuses there. */
    List<ConfigProblem> document(Map<String, Origin> keys) {
        boolean conditional = keys.keySet().stream().anyMatch(key -> key.startsWith("spring.config.activate."));
        List<ConfigProblem> problems = new ArrayList<>();
        keys.forEach((key, at) -> {
            byLine.put(at.line(), key);
            if (LEGACY.matcher(key).matches()) {
                problems.add(new ConfigProblem(
                        Kind.REJECTED, at, key, "the key was replaced by \"spring.config.activate.on-profile\""));
            } else if ((profileFile || conditional) && BASE_ONLY.matcher(key).matches()) {
                problems.add(new ConfigProblem(
                        Kind.REJECTED, at, key, "the key stands where it applies to some profiles only"));
            }
        });
        if (!conditional) {
            always.putAll(keys);
        }
        return problems;
    }

    /** Keys of the documents without a condition. */
    Map<String, Origin> always() {
        return always;
    }

    String atLine(int line) {
        return byLine.getOrDefault(line, "");
    }
}
