package dev.readiness.gather.properties;

import dev.readiness.facts.config.ConfigProblem;
import dev.readiness.facts.config.ConfigSet;
import dev.readiness.gather.ProjectTree;
import dev.readiness.gather.properties.PropertiesReader.Entry;
import dev.readiness.gather.properties.PropertiesReader.Reading;
import dev.readiness.gather.secret.RawSetting;
import dev.readiness.gather.secret.RawSource;
import dev.readiness.gather.secret.SecretModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The {@code application.properties} and {@code application-<profile>.properties} of a module that no framework evaluates. A
 * profile's file wins over the base file, a later profile over an earlier one.
 */
public final class PropertiesGatherer {

    private static final long LIMIT = 5_000_000;
    private static final Pattern NAME = Pattern.compile("application(?:-([\\w.-]+))?\\.properties");
    private static final Predicate<String> IS_CONFIGURATION = NAME.asMatchPredicate();

    private final ProjectTree tree;
    private final UnaryOperator<String> edited;

    /** @param edited gives the file that a person edits for one that is read, which may be its built copy */
    public PropertiesGatherer(ProjectTree tree, UnaryOperator<String> edited) {
        this.tree = tree;
        this.edited = edited;
    }

    /**
     * The settings of the given directories together; empty when there is no such file.
     *
     * @param directories in order of increasing precedence
     * @param profiles active in production, in order
     * @param variables names that the target environment provides
     */
    public Optional<ConfigSet> set(List<String> directories, List<String> profiles, Set<String> variables) {
        Map<String, List<RawSource>> effective = new TreeMap<>();
        List<RawSetting> elsewhere = new ArrayList<>();
        List<ConfigProblem> problems = new ArrayList<>();
        boolean found = false;
        for (String profile : order(profiles)) {
            for (String directory : directories) {
                for (String path :
                        tree.files(directory, name -> IS_CONFIGURATION.test(name) && of(name).equals(profile))) {
                    found = true;
                    Reading reading = PropertiesReader.read(edited.apply(path), tree.read(path, LIMIT));
                    problems.addAll(reading.problems());
                    for (Entry entry : reading.entries()) {
                        effective
                                .computeIfAbsent(entry.key(), any -> new ArrayList<>())
                                .add(0, new RawSource(entry.at(), entry.value(), profile));
                    }
                }
            }
        }
        for (String directory : directories) {
            for (String path : tree.files(
                    directory,
                    name -> IS_CONFIGURATION.test(name) && !order(profiles).contains(of(name)))) {
                PropertiesReader.read(edited.apply(path), tree.read(path, LIMIT)).entries().stream()
                        .map(entry -> setting(entry.key(), List.of(new RawSource(entry.at(), entry.value(), of(path)))))
                        .forEach(elsewhere::add);
            }
        }
        if (!found) {
            return Optional.empty();
        }
        List<RawSetting> settings = effective.entrySet().stream()
                .map(entry -> setting(entry.getKey(), entry.getValue()))
                .toList();
        return Optional.of(new ConfigSet(
                ConfigSet.Kind.PROPERTIES,
                profiles.isEmpty() ? "properties" : "properties, profile " + String.join(", ", profiles),
                profiles,
                SecretModel.redact(settings, elsewhere, variables),
                problems,
                List.of()));
    }

    /** The base file, then the profiles. */
    private static List<String> order(List<String> profiles) {
        List<String> order = new ArrayList<>(List.of(""));
        order.addAll(profiles);
        return order;
    }

    private static String of(String path) {
        Matcher matcher = NAME.matcher(path.substring(path.lastIndexOf('/') + 1));
        return matcher.matches() ? Optional.ofNullable(matcher.group(1)).orElse("") : "";
    }

    private static RawSetting setting(String key, List<RawSource> sources) {
        return new RawSetting(key, sources.get(0).raw(), sources);
    }
}
