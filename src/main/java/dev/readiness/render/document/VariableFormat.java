package dev.readiness.render.document;

import dev.readiness.facts.operations.Operations.Reader;
import dev.readiness.facts.operations.Operations.Variable;
import dev.readiness.facts.policy.ProductionSettings;
import dev.readiness.facts.policy.ProductionSettings.Expectation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a variable's value has to look like, as far as its name, its default and the policy tell. */
record VariableFormat(ProductionSettings production) {

    private static final Map<String, String> BY_WORD = Map.ofEntries(
            Map.entry("url", "URL"),
            Map.entry("uri", "URI"),
            Map.entry("port", "port number"),
            Map.entry("host", "host name"),
            Map.entry("hostname", "host name"),
            Map.entry("hosts", "host names, separated by commas"),
            Map.entry("origins", "origins, separated by commas"),
            Map.entry("timeout", "duration, such as 30s"),
            Map.entry("ttl", "duration, such as 30s"),
            Map.entry("interval", "duration, such as 30s"),
            Map.entry("enabled", "true or false"),
            Map.entry("email", "mail address"),
            Map.entry("file", "path of a file"),
            Map.entry("path", "path"),
            Map.entry("dir", "path of a directory"),
            Map.entry("directory", "path of a directory"));

    private static final Pattern BOOLEAN = Pattern.compile("true|false");
    private static final Pattern NUMBER = Pattern.compile("-?\\d+");
    private static final Pattern DURATION = Pattern.compile("\\d+(ms|s|m|h|d)|P(?=.*\\d)[0-9DTHMS.]+");
    private static final Pattern URL = Pattern.compile("[a-z][a-z0-9+.:-]*://.*");

    String of(Variable variable) {
        List<String> parts = new ArrayList<>();
        parts.add(variable.secret() ? "secret" : kind(variable));
        expectations(variable).forEach(expected -> {
            expected.minLength().ifPresent(length -> parts.add("at least " + length + " characters"));
            if (!variable.secret() && !expected.oneOf().isEmpty()) {
                parts.add("one of " + String.join(", ", expected.oneOf()));
            }
            if (!variable.secret()) {
                expected.matches().ifPresent(regex -> parts.add("matching " + regex));
            }
        });
        return String.join(", ", parts);
    }

    private static String kind(Variable variable) {
        String name = variable.name().toLowerCase(Locale.ROOT);
        String word = name.substring(Math.max(name.lastIndexOf('_'), name.lastIndexOf('.')) + 1);
        String known = BY_WORD.get(word);
        if (known == null) {
            return variable.fallback().map(VariableFormat::kindOf).orElse("text");
        }
        return known.equals("URL") ? url(variable) : known;
    }

    private static String url(Variable variable) {
        return variable.readers().stream()
                        .map(Reader::key)
                        .anyMatch(key -> key.endsWith("datasource.url") || key.endsWith("jdbc.url"))
                ? "JDBC URL"
                : "URL";
    }

    private static String kindOf(String fallback) {
        if (BOOLEAN.matcher(fallback).matches()) {
            return "true or false";
        }
        if (NUMBER.matcher(fallback).matches()) {
            return "whole number";
        }
        return DURATION.matcher(fallback).matches()
                ? "duration, such as 30s"
                : URL.matcher(fallback).matches() ? "URL" : "text";
    }

    private List<Expectation> expectations(Variable variable) {
        List<Expectation> found = new ArrayList<>();
        for (Expectation expected : production.expectations()) {
            boolean own = expected.key().equals(variable.name());
            Optional<Reader> reader = variable.readers().stream()
                    .filter(one -> one.key().equals(expected.key()))
                    .findFirst();
            if (own || reader.isPresent()) {
                found.add(expected);
            }
        }
        return found;
    }
}
