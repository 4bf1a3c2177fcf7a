package dev.readiness.gather.spring;

import dev.readiness.facts.config.ConfigSet;
import dev.readiness.facts.config.Setting;
import dev.readiness.facts.config.SpringFacts.DeprecatedKey;
import dev.readiness.gather.ClassPath;
import dev.readiness.gather.ClassPath.UnresolvedException;
import dev.readiness.gather.ProjectTree;
import dev.readiness.gather.secret.SecretModel;
import dev.readiness.gather.spring.SpringEvaluation.FailedException;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads what production gets from Spring Boot, redacted. */
public final class SpringReader {

    /** "groupId:artifactId" of what makes a module a Spring Boot application. */
    public static final String BOOT = "org.springframework.boot:spring-boot";

    private final BootRuntimes runtimes;
    private final ProjectTree tree;
    private final ConfigRoots roots;

    public SpringReader(BootRuntimes runtimes, ProjectTree tree, ConfigRoots roots) {
        this.runtimes = runtimes;
        this.tree = tree;
        this.roots = roots;
    }

    /**
     * The production configuration.
     *
     * @param set what its files give, without what variables override
     * @param overrides what variables set, under the keys that Spring Boot binds them to
     * @param deprecated which of the keys the libraries deprecate
     */
    public record Reading(ConfigSet set, ConfigSet overrides, List<DeprecatedKey> deprecated) {
        public Reading {
            deprecated = List.copyOf(deprecated);
        }
    }

    /**
     * Evaluates with the Spring Boot that the module resolves, or else with the given version.
     *
     * @throws UnresolvedException when that Spring Boot cannot be had
     * @throws FailedException when it refuses the configuration and does not say where
     */
    public Reading read(ClassPath classPath, String version, Target target)
            throws UnresolvedException, FailedException {
        boolean own = classPath.version(BOOT).isPresent();
        List<Path> jars = own ? classPath.jars(BootRuntime::needs) : classPath.springBoot(version);
        List<Path> declaring = own ? declaring(classPath) : jars;
        SpringEvaluation evaluation =
                SpringEvaluator.evaluate(runtimes.of(jars), roots, tree, target, DeclaredKeys.of(target, declaring));
        SortedMap<String, Setting> settings =
                SecretModel.redact(evaluation.effective(), evaluation.elsewhere(), target.names());
        SortedMap<String, Setting> overrides = new TreeMap<>(settings);
        overrides.values().removeIf(setting -> !target.sets(setting.origin()));
        List<DeprecatedKey> deprecated = DeprecatedKeys.of(settings.values(), declaring);
        settings.keySet().removeAll(overrides.keySet());
        String active = evaluation.profiles().isEmpty() ? "" : ", profile " + String.join(", ", evaluation.profiles());
        ConfigSet set = new ConfigSet(
                ConfigSet.Kind.SPRING,
                "Spring Boot " + version + active,
                evaluation.profiles(),
                settings,
                evaluation.problems(),
                evaluation.unseen());
        return new Reading(set, ConfigSet.overrides(set.name(), set.profiles(), overrides), deprecated);
    }

    /** Any jar may declare properties; when one of them cannot be had, Spring's own must do. */
    private static List<Path> declaring(ClassPath classPath) throws UnresolvedException {
        try {
            return classPath.jars(artifact -> true);
        } catch (UnresolvedException e) {
            return classPath.jars(artifact -> artifact.startsWith("org.springframework"));
        }
    }
}
