package dev.readiness.rules.docs;

import com.google.auto.service.AutoService;
import dev.readiness.core.Finding;
import dev.readiness.core.Rule;
import dev.readiness.core.RuleInfo;
import dev.readiness.core.Scope;
import dev.readiness.core.Severity;
import dev.readiness.core.Stage;
import dev.readiness.facts.Facts;
import dev.readiness.facts.Origin;
import dev.readiness.facts.config.EnvFileFacts;
import dev.readiness.facts.config.EnvFileFacts.EnvFile;
import dev.readiness.facts.documents.DocumentFacts;
import dev.readiness.facts.policy.ProductionSettings;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What production reads from its environment, against every document and every template of an environment file. */
@AutoService(Rule.class)
@RuleInfo(
        id = "docs.variables-documented",
        title = "Every environment variable of production is documented",
        fix = "name the variable in a document or in the template of the environment file",
        severity = Severity.WARNING,
        stage = Stage.RELEASE,
        scope = Scope.REACTOR,
        needs = {DocumentFacts.class, EnvFileFacts.class, ProductionSettings.class},
        since = "0.1.0")
public final class VariablesDocumented implements Rule {

    /** What the system, the shell, the CI server or the JVM provides. */
    private static final Set<String> GIVEN = Set.of(
            "CI",
            "GID",
            "HOME",
            "HOSTNAME",
            "JAVA_HOME",
            "LANG",
            "LOGNAME",
            "PATH",
            "PWD",
            "SHELL",
            "TMPDIR",
            "TZ",
            "UID",
            "USER");

    private static final Pattern PROFILE_FILE = Pattern.compile("(?:.*/)?application-([^/]+)\\.[a-z]+");

    @Override
    public Optional<String> notApplicable(Facts facts) {
        return facts.get(DocumentFacts.class).notOperated();
    }

    @Override
    public Stream<Finding> check(Facts facts) {
        DocumentFacts documents = facts.get(DocumentFacts.class);
        EnvFileFacts env = facts.get(EnvFileFacts.class);
        Set<String> templates = env.files().stream()
                .filter(EnvFile::template)
                .flatMap(file -> file.variables().keySet().stream())
                .collect(Collectors.toSet());
        return variables(env, facts.get(ProductionSettings.class)).entrySet().stream()
                .filter(variable -> !templates.contains(variable.getKey()) && !documents.name(variable.getKey()))
                .map(variable -> Finding.of(
                        variable.getValue(),
                        variable.getKey(),
                        "no document and no template names \"" + variable.getKey() + "\""));
    }

    /** With the first place of each: a use before a definition. */
    private static SortedMap<String, Origin> variables(EnvFileFacts env, ProductionSettings production) {
        SortedMap<String, Origin> variables = new TreeMap<>();
        env.uses().entrySet().stream()
                .filter(use -> isOfProduction(use.getValue(), production))
                .forEach(use -> variables.put(use.getKey(), use.getValue()));
        env.files().stream()
                .filter(file -> production.environmentFiles().contains(name(file.path())))
                .map(EnvFile::variables)
                .map(Map::entrySet)
                .flatMap(Set::stream)
                .forEach(variable -> variables.putIfAbsent(variable.getKey(), variable.getValue()));
        variables.keySet().removeAll(GIVEN);
        return variables;
    }

    private static boolean isOfProduction(Origin at, ProductionSettings production) {
        Matcher file = PROFILE_FILE.matcher(at.path());
        return !file.matches() || production.profiles().contains(file.group(1));
    }

    private static String name(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
