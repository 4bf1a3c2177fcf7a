package dev.readiness.gather.migrations;

import dev.readiness.facts.Origin;
import dev.readiness.gather.ProjectTree;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Where a module keeps its migrations: what its production configuration says as a literal, and where each tool looks else.
 *
 * @param resources directories that become the class path, relative to the root of the tree
 * @param sources directories of Java and Kotlin
 * @param locations of Flyway on the class path, one list for each database
 * @param changelogs of Liquibase as configured; empty when nothing is
 */
record Places(
        String module,
        List<String> resources,
        List<String> sources,
        List<List<String>> locations,
        List<Configured> changelogs) {

    private static final Pattern LOCATIONS =
            Pattern.compile("(?:spring\\.flyway|quarkus\\.flyway(?:\\..+)?|flyway\\.datasources\\..+)\\.locations");
    private static final Pattern CHANGELOG = Pattern.compile(
            "(?:spring\\.liquibase|quarkus\\.liquibase(?:\\..+)?|liquibase\\.datasources\\..+)\\.changelog");
    private static final Pattern NAMING =
            Pattern.compile("(?:spring|quarkus)\\.flyway\\..*migration(?:prefix|separator|suffixes)");
    private static final Pattern FALLBACK = Pattern.compile("\\$\\{[^:{}]+:([^{}]+)}");

    /** A change log, and the setting that names it. */
    record Configured(String path, Origin at) {}

    static Places of(
            ProjectTree tree, String module, List<String> resources, List<String> profiles, Findings findings) {
        List<List<String>> locations = new ArrayList<>();
        List<Configured> changelogs = new ArrayList<>();
        Settings.of(tree, module, resources, profiles).forEach((key, setting) -> {
            if (NAMING.matcher(key).matches()) {
                findings.unreadable(setting.at(), "Flyway is told here to expect other names than its own");
            } else if (LOCATIONS.matcher(key).matches()) {
                locations.add(literals(setting, findings));
            } else if (CHANGELOG.matcher(key).matches()) {
                literals(setting, findings).forEach(path -> changelogs.add(new Configured(path, setting.at())));
            }
        });
        return new Places(
                module,
                List.copyOf(resources),
                Stream.of("src/main/java", "src/main/kotlin")
                        .map(source -> ProjectTree.join(module, source))
                        .toList(),
                locations.isEmpty() ? List.of(List.of("db/migration")) : List.copyOf(locations),
                List.copyOf(changelogs));
    }

    /** The values that are written out, a fallback counted as such; the rest cannot be seen from here. */
    private static List<String> literals(Settings.Setting setting, Findings findings) {
        List<String> literals = new ArrayList<>();
        for (String value : setting.values()) {
            Matcher fallback = FALLBACK.matcher(value);
            String literal = fallback.matches() ? fallback.group(1) : value;
            if (literal.contains("${") || literal.contains("@") || literal.startsWith("filesystem:")) {
                findings.unreadable(setting.at(), "where the migrations are is decided outside of the project");
            } else {
                literals.add(Paths.onClassPath(literal));
            }
        }
        return literals;
    }
}
