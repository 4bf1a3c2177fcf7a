package dev.readiness.rules.config;

import com.google.auto.service.AutoService;
import dev.readiness.core.Finding;
import dev.readiness.core.Rule;
import dev.readiness.core.RuleInfo;
import dev.readiness.core.Severity;
import dev.readiness.facts.Facts;
import dev.readiness.facts.Origin;
import dev.readiness.facts.config.ConfigFacts;
import dev.readiness.facts.config.ConfigSet;
import dev.readiness.facts.config.EnvFileFacts;
import dev.readiness.facts.config.EnvFileFacts.EnvFile;
import dev.readiness.facts.config.EnvName;
import dev.readiness.facts.policy.ProductionSettings;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The template of the environment file against what configuration, Compose files and scripts use. */
@AutoService(Rule.class)
@RuleInfo(
        id = "config.env-template-current",
        title = "The environment template names the variables that are used",
        fix = "add the variable to the template, or delete it from there",
        severity = Severity.WARNING,
        needs = {EnvFileFacts.class, ProductionSettings.class},
        since = "0.1.0")
public final class EnvTemplateCurrent implements Rule {

    /** Variables that the shell, the system, the CI server, or the JVM provides. */
    private static final Set<String> GIVEN = Set.of(
            "HOME",
            "PATH",
            "USER",
            "PWD",
            "SHELL",
            "LANG",
            "TZ",
            "HOSTNAME",
            "TMPDIR",
            "LOGNAME",
            "CI",
            "JAVA_HOME",
            "UID",
            "GID");

    /** Variables that a framework or a tool reads by itself, so that nobody has to refer to them. */
    private static final String READ_ANYWAY =
            "(?:SPRING|SERVER|MANAGEMENT|LOGGING|QUARKUS|MICRONAUT|JAVA|JDK|JVM|MAVEN|COMPOSE|DOCKER|OTEL|POSTGRES|MYSQL)_.*";

    private static final Pattern PROFILE_FILE = Pattern.compile("(?:.*/)?application-([^/]+)\\.[a-z]+");

    @Override
    public Optional<String> notApplicable(Facts facts) {
        return templates(facts).findAny().isPresent() ? Optional.empty() : Optional.of("no environment template");
    }

    @Override
    public Stream<Finding> check(Facts facts) {
        return Stream.concat(undocumented(facts), unused(facts));
    }

    private static Stream<EnvFile> templates(Facts facts) {
        return facts.get(EnvFileFacts.class).files().stream().filter(EnvFile::template);
    }

    private static Stream<Finding> undocumented(Facts facts) {
        Set<String> documented = templates(facts)
                .flatMap(file -> file.variables().keySet().stream())
                .collect(Collectors.toSet());
        ProductionSettings production = facts.get(ProductionSettings.class);
        return facts.get(EnvFileFacts.class).uses().entrySet().stream()
                .filter(use -> !documented.contains(use.getKey()) && !GIVEN.contains(use.getKey()))
                .filter(use -> !isDevelopment(use.getValue(), production))
                .map(use -> Finding.of(
                        use.getValue(), use.getKey(), "\"" + use.getKey() + "\" is used here and is in no template"));
    }

    /** A developer's variables need no template for production. */
    private static boolean isDevelopment(Origin at, ProductionSettings production) {
        Matcher file = PROFILE_FILE.matcher(at.path());
        return file.matches()
                && DevelopmentProfiles.in(file.group(1), production).findAny().isPresent();
    }

    /** Code may read a variable without any file saying so, hence a note only. */
    private static Stream<Finding> unused(Facts facts) {
        Set<String> used = facts.get(EnvFileFacts.class).uses().keySet();
        Set<String> bound = bound(facts);
        return templates(facts)
                .flatMap(file -> file.variables().entrySet().stream())
                .filter(variable -> !used.contains(variable.getKey()))
                .filter(variable -> !bound.contains(EnvName.of(variable.getKey())))
                .filter(variable -> !variable.getKey().matches(READ_ANYWAY) && !GIVEN.contains(variable.getKey()))
                .map(variable -> Finding.of(
                                variable.getValue(),
                                variable.getKey(),
                                "no file refers to \"" + variable.getKey() + "\"")
                        .as(Severity.NOTE));
    }

    /** Keys that a variable of the environment sets by its name alone. */
    private static Set<String> bound(Facts facts) {
        return facts.find(ConfigFacts.class).stream()
                .flatMap(config -> config.sets().stream())
                .filter(set -> set.kind() != ConfigSet.Kind.ENVIRONMENT)
                .flatMap(set -> set.settings().keySet().stream())
                .map(EnvName::of)
                .collect(Collectors.toSet());
    }
}
