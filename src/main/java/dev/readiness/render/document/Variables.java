package dev.readiness.render.document;

import dev.readiness.facts.Facts;
import dev.readiness.facts.config.ConfigFacts;
import dev.readiness.facts.config.SecretTraits;
import dev.readiness.facts.config.Setting;
import dev.readiness.facts.config.Value;
import dev.readiness.facts.config.Value.Placeholder;
import dev.readiness.facts.config.Value.Provider;
import dev.readiness.facts.operations.Operations;
import dev.readiness.facts.operations.Operations.Reader;
import dev.readiness.facts.operations.Operations.Variable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** The variables of the target environment: what the project is known to ask for, else what its configuration refers to. */
final class Variables {

    private static final Pattern NAME = Pattern.compile("[A-Z_][A-Z0-9_]*");

    private final SortedMap<String, Variable> found = new TreeMap<>();

    private Variables() {}

    static List<Variable> of(Documented documented) {
        Variables variables = new Variables();
        List<Operations> operations = documented.all(Operations.class).toList();
        operations.forEach(one -> one.variables().values().forEach(variables::add));
        if (operations.isEmpty()) {
            documented.modules().forEach(variables::addReferences);
        }
        return List.copyOf(variables.found.values());
    }

    private void addReferences(Facts module) {
        module.find(ConfigFacts.class).stream()
                .flatMap(ConfigFacts::settings)
                .forEach(setting -> setting.value().placeholders().stream()
                        .filter(Variables::isVariable)
                        .forEach(placeholder -> add(variable(setting, placeholder))));
    }

    private static boolean isVariable(Placeholder placeholder) {
        boolean outside = placeholder.provider() == Provider.ENVIRONMENT || placeholder.provider() == Provider.FALLBACK;
        return outside && NAME.matcher(placeholder.name()).matches();
    }

    private static Variable variable(Setting setting, Placeholder placeholder) {
        Optional<SecretTraits> secret = setting.value().secret();
        Optional<String> fallback =
                placeholder.fallback().map(text -> secret.isPresent() && !text.isEmpty() ? Value.REDACTED : text);
        return new Variable(
                placeholder.name(), fallback, secret.isPresent(), List.of(new Reader(setting.origin(), setting.key())));
    }

    /** Several modules may read the same; who has no default decides that it is required. */
    private void add(Variable variable) {
        found.merge(variable.name(), variable, (one, other) -> {
            List<Reader> readers = new ArrayList<>(one.readers());
            other.readers().stream().filter(reader -> !readers.contains(reader)).forEach(readers::add);
            return new Variable(
                    one.name(),
                    one.isRequired() || other.isRequired() ? Optional.empty() : one.fallback(),
                    one.secret() || other.secret(),
                    readers);
        });
    }
}
