package dev.readiness.rules.config;

import com.google.auto.service.AutoService;
import dev.readiness.core.Finding;
import dev.readiness.core.Rule;
import dev.readiness.core.RuleInfo;
import dev.readiness.facts.Facts;
import dev.readiness.facts.config.ConfigFacts;
import dev.readiness.facts.config.ConfigSet;
import dev.readiness.facts.config.EnvFileFacts;
import dev.readiness.facts.config.EnvName;
import dev.readiness.facts.config.Setting;
import dev.readiness.facts.config.Value;
import dev.readiness.facts.policy.ProductionSettings;
import dev.readiness.facts.policy.ProductionSettings.Expectation;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** References without a fallback to names that neither a file sets nor the project declares. */
@AutoService(Rule.class)
@RuleInfo(
        id = "config.placeholders-resolved",
        title = "Every placeholder has a value in production",
        fix = "set the key, or declare the variable in the environment template or under production.variables",
        needs = {ConfigFacts.class, ProductionSettings.class},
        since = "0.1.0")
public final class PlaceholdersResolved implements Rule {

    /** Tokens of the build, which another rule judges, and names that the platform sets while it starts. */
    private static final String SET_LATER =
            "(?:project|pom|maven|spring\\.cloud\\.client|vcap|local|random|systemProperties)\\..*|PID";

    private static final String VARIABLE = "[A-Z][A-Z0-9_]*";

    @Override
    public Optional<String> notApplicable(Facts facts) {
        return declared(facts).isEmpty()
                        && open(facts).findAny().isPresent()
                        && check(facts).findAny().isEmpty()
                ? Optional.of("the project declares no environment variables")
                : Optional.empty();
    }

    @Override
    public Stream<Finding> check(Facts facts) {
        Set<String> declared = declared(facts);
        // Where nobody declares variables, every project that takes them from its environment would fail.
        return open(facts)
                .filter(use -> !declared.contains(EnvName.of(use.name())))
                .filter(use -> !declared.isEmpty() || !use.name().matches(VARIABLE))
                .map(Use::finding);
    }

    private static Stream<Use> open(Facts facts) {
        return facts.get(ConfigFacts.class).sets().stream().flatMap(set -> set.settings().values().stream()
                .flatMap(setting -> setting.value().placeholders().stream()
                        .filter(PlaceholdersResolved::isOpen)
                        .map(Value.Placeholder::name)
                        .distinct()
                        .map(name -> new Use(set, setting, name))));
    }

    private static boolean isOpen(Value.Placeholder placeholder) {
        return placeholder.provider() == Value.Provider.ENVIRONMENT
                && placeholder.fallback().isEmpty()
                && !placeholder.name().matches(SET_LATER);
    }

    private static Set<String> declared(Facts facts) {
        ProductionSettings production = facts.get(ProductionSettings.class);
        Stream<String> inPolicy = Stream.concat(
                production.variables().stream(),
                production.expectations().stream().map(Expectation::key));
        Stream<String> inTemplates = facts.find(EnvFileFacts.class).stream()
                .flatMap(environment -> environment.files().stream())
                .flatMap(file -> file.variables().keySet().stream());
        Stream<String> inFiles = facts.get(ConfigFacts.class).sets().stream()
                .filter(set -> set.kind() == ConfigSet.Kind.ENVIRONMENT)
                .flatMap(set -> set.settings().keySet().stream());
        return Stream.of(inPolicy, inTemplates, inFiles)
                .flatMap(names -> names)
                .map(EnvName::of)
                .collect(Collectors.toSet());
    }

    /** A name that a setting needs. */
    private record Use(ConfigSet set, Setting setting, String name) {

        Finding finding() {
            String needs = "\"" + setting.key() + "\" needs \"" + name + "\", which no file ";
            return set.unseen().isEmpty()
                    ? Finding.of(setting.origin(), setting.key(), needs + "sets or declares")
                    : Finding.unknown(
                            setting.origin(),
                            setting.key(),
                            needs + "here sets; \"" + set.unseen().get(0).location() + "\" may");
        }
    }
}
