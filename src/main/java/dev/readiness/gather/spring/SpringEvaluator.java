package dev.readiness.gather.spring;

import dev.readiness.facts.Origin;
import dev.readiness.facts.config.ConfigProblem;
import dev.readiness.facts.config.ConfigSet.UnseenSource;
import dev.readiness.gather.ProjectTree;
import dev.readiness.gather.secret.RawSetting;
import dev.readiness.gather.spring.SpringEvaluation.FailedException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Asks Spring Boot until it answers: what it refuses becomes a problem and is mended or left out, so that the rest of the
 * configuration is known all the same.
 */
final class SpringEvaluator {

    private static final int MOST_ATTEMPTS = 30;
    private static final String LOCATIONS =
            "optional:classpath:/;optional:classpath:/config/,optional:file:./;optional:file:./config/";

    private final BootRuntime boot;
    private final ConfigRoots roots;
    private final ProjectTree tree;
    private final Target target;
    private final DeclaredKeys declared;
    private final BootFiles files;
    private final Map<String, Object> settings = new LinkedHashMap<>();
    private final List<ConfigProblem> problems = new ArrayList<>();

    private SpringEvaluator(
            BootRuntime boot, ConfigRoots roots, ProjectTree tree, Target target, DeclaredKeys declared) {
        this.boot = boot;
        this.roots = roots;
        this.tree = tree;
        this.target = target;
        this.declared = declared;
        this.files = new BootFiles(tree, roots);
        settings.put("spring.config.location", LOCATIONS);
        if (!target.profiles().isEmpty()) {
            settings.put("spring.profiles.active", String.join(",", target.profiles()));
        }
    }

    /** @throws FailedException when Boot refuses the configuration and does not say where */
    static SpringEvaluation evaluate(
            BootRuntime boot, ConfigRoots roots, ProjectTree tree, Target target, DeclaredKeys declared)
            throws FailedException {
        return new SpringEvaluator(boot, roots, tree, target, declared).run();
    }

    private SpringEvaluation run() throws FailedException {
        for (int attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
            Map<String, Object> answer = boot.evaluate(request());
            Object[] failure = (Object[]) answer.get("failure");
            if (failure == null) {
                return evaluation(answer);
            }
            mend(Refusal.of(failure));
        }
        throw new FailedException("Spring Boot refuses the configuration again and again");
    }

    private Map<String, Object> request() {
        Function<String, Optional<Object[]>> find = files::find;
        Predicate<String> isDirectory = files::isDirectory;
        return Map.of(
                "settings", settings,
                "files", find,
                "directories", isDirectory,
                "others", others(),
                "variables", target.request(),
                "keys", declared.keys(),
                "maps", declared.maps());
    }

    /** Locations of every configuration file that Boot may search for by itself, whatever its profile. */
    private List<String> others() {
        return Stream.of("", "config")
                .flatMap(folder -> Stream.concat(
                        roots.classPath().stream().flatMap(root -> locations("classpath:/", root, folder)),
                        locations("file:", roots.module(), folder)))
                .distinct()
                .toList();
    }

    private Stream<String> locations(String prefix, String root, String folder) {
        String directory = folder.isEmpty() ? root : ProjectTree.join(root, folder);
        return tree.files(directory, ConfigFileName::isApplication).stream()
                .map(path -> prefix + (root.equals(".") ? path : path.substring(root.length() + 1)));
    }

    private void mend(Refusal refusal) throws FailedException {
        boolean mended =
                switch (refusal.kind()) {
                    case MISSING_IMPORT -> settings.put("spring.config.on-not-found", "ignore") == null;
                    case INVALID_KEY, INACTIVE_KEY, INVALID_VALUE, UNREADABLE ->
                        refusal.hasPlace() && leaveOut(refusal);
                    case OTHER -> false;
                };
        if (!mended) {
            throw new FailedException("Spring Boot refuses the configuration (" + refusal.type() + ")");
        }
        problems.add(new ConfigProblem(ConfigProblem.Kind.REJECTED, refusal.at(), refusal.key(), refusal.message()));
    }

    private boolean leaveOut(Refusal refusal) {
        String path = refusal.at().path();
        Optional<byte[]> content = files.content(path);
        if (content.isPresent() && refusal.at().line() > 0) {
            String[] lines = new String(content.get(), StandardCharsets.ISO_8859_1).split("\n", -1);
            int index = refusal.at().line() - 1;
            if (index < lines.length && !lines[index].isBlank()) {
                lines[index] = Repair.line(lines[index], refusal.key());
                byte[] repaired = String.join("\n", lines).getBytes(StandardCharsets.ISO_8859_1);
                if (files.replace(path, repaired)) {
                    return true;
                }
            }
        }
        return files.mask(path);
    }

    @SuppressWarnings("unchecked") // the bridge is ours
    private SpringEvaluation evaluation(Map<String, Object> answer) {
        List<Entry> entries = entries((Collection<Object[]>) part(answer, "entries"));
        List<Entry> everywhere = entries((Collection<Object[]>) part(answer, "elsewhere"));
        List<RawSetting> effective = BinderView.of(entries);
        entries.stream().filter(entry -> entry.resolved().isEmpty()).forEach(entry -> problems.add(circular(entry)));
        problems.addAll(0, files.problems());
        Set<Origin> active = new HashSet<>();
        entries.forEach(entry -> active.add(entry.at()));
        List<RawSetting> elsewhere = everywhere.stream()
                .filter(entry -> !active.contains(entry.at()))
                .map(entry -> new RawSetting(entry.key(), entry.raw(), List.of(entry.asSource())))
                .toList();
        Set<UnseenSource> unseen = new LinkedHashSet<>();
        for (List<Object> source : (Collection<List<Object>>) part(answer, "unseen")) {
            String path = (String) source.get(1);
            Origin at = new Origin(path.isEmpty() ? "." : path, (int) source.get(2), (int) source.get(3));
            unseen.add(new UnseenSource(withoutCredentials(target.asWritten((String) source.get(0))), at));
        }
        return new SpringEvaluation(
                List.of((String[]) part(answer, "profiles")),
                effective,
                elsewhere,
                List.copyOf(new LinkedHashSet<>(problems)),
                List.copyOf(unseen));
    }

    private static Object part(Map<String, Object> answer, String name) {
        return Objects.requireNonNull(answer.get(name), name);
    }

    private List<Entry> entries(Collection<Object[]> answer) {
        return answer.stream().map(fields -> Entry.of(fields, roots.module())).toList();
    }

    private static ConfigProblem circular(Entry entry) {
        return new ConfigProblem(
                ConfigProblem.Kind.REJECTED,
                entry.at(),
                entry.key(),
                "its placeholders refer to each other in a circle");
    }

    private static String withoutCredentials(String location) {
        return location.replaceFirst("\\?.*$", "").replaceAll("//[^/@]*@", "//");
    }
}
