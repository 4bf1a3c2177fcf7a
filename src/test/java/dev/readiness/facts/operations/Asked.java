package dev.readiness.facts.operations;

import dev.readiness.facts.Origin;
import dev.readiness.facts.config.SecretTraits;
import dev.readiness.facts.config.Setting;
import dev.readiness.facts.config.Value;
import dev.readiness.facts.config.Value.Placeholder;
import dev.readiness.facts.config.Value.Provider;
import dev.readiness.facts.git.ReleaseTag;
import dev.readiness.facts.git.SemanticVersion;
import dev.readiness.facts.migration.Migration;
import dev.readiness.facts.operations.Change.Subject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What a module asks of those who run it, line by line: each has the number of the call that made it as its place. */
final class Asked {

    static final ReleaseTag SINCE =
            new ReleaseTag("v1.0.0", SemanticVersion.parse("1.0.0").orElseThrow(), "0".repeat(40), true);

    private final String module;
    private final TreeMap<String, Operations.Variable> variables = new TreeMap<>();
    private final TreeMap<String, Setting> settings = new TreeMap<>();
    private final List<Migration> migrations = new ArrayList<>();
    private final List<Operations.Port> ports = new ArrayList<>();
    private final List<Operations.BaseImage> images = new ArrayList<>();
    private final TreeMap<String, Operations.Dependency> dependencies = new TreeMap<>();
    private final List<Operations.Unknown> unknown = new ArrayList<>();
    private final Set<Subject> blind = EnumSet.noneOf(Subject.class);
    private final TreeMap<String, String> replacements = new TreeMap<>();
    private Optional<Operations.JavaLevel> java = Optional.empty();
    private int line;

    private Asked(String module) {
        this.module = module;
    }

    static Asked by(String module) {
        return new Asked(module);
    }

    static Asked shop() {
        return by("com.acme:shop");
    }

    /** What differs, a line each: subject, kind, name, before, after and place. */
    static List<String> between(Asked before, Asked after) {
        return told(OperationalDiffer.diff(SINCE, List.of(before.asked()), List.of(after.asked())));
    }

    static List<String> told(OperationalDiff diff) {
        return diff.changes().stream()
                .map(one -> one.subject() + " " + one.kind() + " " + one.name() + ": "
                        + one.before().orElse("-") + " > " + one.after().orElse("-") + " @"
                        + one.at().line())
                .toList();
    }

    /** @param keys that read it */
    Asked variable(String name, @Nullable String fallback, String... keys) {
        List<Operations.Reader> readers =
                Arrays.stream(keys).map(key -> new Operations.Reader(at(), key)).toList();
        variables.put(name, new Operations.Variable(name, Optional.ofNullable(fallback), false, readers));
        return this;
    }

    Asked setting(String key, String text) {
        return setting(key, Value.of(text), Value.of(text));
    }

    /** A value that the file takes from a variable. */
    Asked setting(String key, String written, String effective) {
        Value file = new Value(
                written, List.of(new Placeholder("X", Optional.empty(), Provider.ENVIRONMENT)), Optional.empty());
        return setting(key, file, Value.of(effective));
    }

    Asked secret(String key, int length, double entropy) {
        SecretTraits traits = new SecretTraits(
                SecretTraits.Kind.LITERAL,
                SecretTraits.Use.PASSWORD,
                length,
                0,
                entropy,
                false,
                false,
                false,
                List.of(),
                "");
        Value value = new Value(Value.REDACTED, List.of(), Optional.of(traits));
        return setting(key, value, value);
    }

    private Asked setting(String key, Value file, Value effective) {
        settings.put(key, new Setting(key, effective, List.of(new Setting.Source(at(), file, ""))));
        return this;
    }

    Asked migration(String id, String digest) {
        migrations.add(new Migration(
                Migration.Tool.FLYWAY, id, Optional.of(id.substring(1)), "of " + id, digest, false, at()));
        return this;
    }

    Asked port(String use, String number) {
        ports.add(new Operations.Port(use, number, at()));
        return this;
    }

    Asked java(String release) {
        java = Optional.of(new Operations.JavaLevel(release, at()));
        return this;
    }

    /** @param file that names it */
    Asked image(String file, String name) {
        images.add(new Operations.BaseImage(name, Origin.of(file, ++line)));
        return this;
    }

    Asked dependency(String name, @Nullable String version, String scope) {
        dependencies.put(name, new Operations.Dependency(name, Optional.ofNullable(version), scope, at()));
        return this;
    }

    Asked unknown(String reason, Subject... subjects) {
        unknown.add(new Operations.Unknown(at(), reason));
        blind.addAll(List.of(subjects));
        return this;
    }

    Asked replaced(String key, String by) {
        replacements.put(key, by);
        return this;
    }

    ModuleOperations asked() {
        return new ModuleOperations(
                module,
                new Operations(variables, settings, migrations, ports, java, images, dependencies, unknown),
                blind,
                replacements);
    }

    private Origin at() {
        return Origin.of("a.yml", ++line);
    }
}
