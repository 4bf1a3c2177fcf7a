package dev.readiness.gather.config;

import dev.readiness.facts.Origin;
import dev.readiness.facts.config.ConfigProblem;
import dev.readiness.facts.config.ConfigProblem.Kind;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One .properties file, read as ISO-8859-1 like Spring Boot does. */
final class PropertiesInspection {

    private static final Pattern LINE = Pattern.compile("\\s*(?<key>(?:[^\\s=:\\\\]|\\\\.)+).*", Pattern.DOTALL);
    private static final Pattern SEPARATOR = Pattern.compile("[#!]---\\s*");
    private static final String MARK = "\u00EF\u00BB\u00BF";

    private PropertiesInspection() {}

    static List<ConfigProblem> problems(String path, byte[] bytes, KeyPlaces places) {
        List<ConfigProblem> problems = new ArrayList<>();
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        if (text.startsWith(MARK)) {
            problems.add(problem(
                    new Origin(path, 1, 1),
                    "",
                    "the file starts with a byte order mark, which becomes part of its first key"));
            text = text.substring(MARK.length());
        }
        Map<String, Origin> keys = new LinkedHashMap<>();
        boolean continued = false;
        boolean foreign = false;
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            String start = line.stripLeading();
            boolean comment = !continued && (start.startsWith("#") || start.startsWith("!"));
            if (comment && SEPARATOR.matcher(line).matches()) {
                problems.addAll(places.document(keys));
                keys = new LinkedHashMap<>();
            }
            if (comment || (!continued && start.isEmpty())) {
                continue;
            }
            Origin at = Origin.of(path, number);
            Matcher matcher = LINE.matcher(line);
            String key = !continued && matcher.matches() ? matcher.group("key") : "";
            if (!key.isEmpty() && keys.put(key, at) != null) {
                problems.add(problem(at, key, "the key is there twice, and the later one wins"));
            }
            if (!foreign && line.chars().anyMatch(c -> c > 127)) {
                foreign = true;
                problems.add(problem(at, key, "the line has characters beyond ASCII, which are read as ISO-8859-1"));
            }
            continued = isContinued(line);
        }
        problems.addAll(places.document(keys));
        return problems;
    }

    /** An odd number of backslashes at the end. */
    private static boolean isContinued(String line) {
        int end = line.length();
        while (end > 0 && line.charAt(end - 1) == '\\') {
            end--;
        }
        return (line.length() - end) % 2 == 1;
    }

    private static ConfigProblem problem(Origin at, String key, String message) {
        return new ConfigProblem(Kind.SURPRISING, at, key, message);
    }
}
