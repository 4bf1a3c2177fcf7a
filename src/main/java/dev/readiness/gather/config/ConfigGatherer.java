package dev.readiness.gather.config;

import dev.readiness.facts.Evidence;
import dev.readiness.facts.Origin;
import dev.readiness.facts.config.ConfigFacts;
import dev.readiness.facts.config.ConfigSet;
import dev.readiness.facts.config.SpringFacts;
import dev.readiness.facts.policy.ProductionSettings;
import dev.readiness.gather.ClassPath;
import dev.readiness.gather.ClassPath.UnresolvedException;
import dev.readiness.gather.ProjectTree;
import dev.readiness.gather.cache.FactsCache;
import dev.readiness.gather.cache.Observations;
import dev.readiness.gather.spring.BootRuntimes;
import dev.readiness.gather.spring.ConfigRoots;
import dev.readiness.gather.spring.PackagedLibraries;
import dev.readiness.gather.spring.SpringEvaluation.FailedException;
import dev.readiness.gather.spring.SpringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Gathers what production will be configured with; one evaluation answers for the configuration and for the application. */
public final class ConfigGatherer {

    private final ProjectTree tree;
    private final ProductionSettings production;
    private final String plugin;
    private final BootRuntimes runtimes = new BootRuntimes();

    /** @param plugin what tells this version of the plugin from another; its cache is not read by another */
    public ConfigGatherer(ProjectTree tree, ProductionSettings production, String plugin) {
        this.tree = tree;
        this.production = production;
        this.plugin = plugin;
    }

    /** The two facts about one module's configuration. */
    public record Gathered(Evidence<ConfigFacts> config, Evidence<SpringFacts> spring) {}

    /** Reads the module's configuration, or remembers it. */
    public Gathered gather(ModuleFiles files, ClassPath classPath) {
        Observations observed = new Observations(tree);
        ConfigRoots roots = files.roots(observed);
        Set<String> packaged = PackagedLibraries.in(files.root().resolve(files.build()));
        boolean hasFiles = ConfigSources.exist(observed, roots, production);
        if (!hasFiles && packaged.isEmpty()) {
            String reason = "the module has no application configuration";
            return new Gathered(Evidence.absent(reason), Evidence.absent(reason));
        }
        Framework framework = Framework.of(classPath, production);
        if (!framework.isNone() && !framework.isSpringBoot()) {
            return unknown(files, framework);
        }
        CacheKey key = new CacheKey(plugin, roots, production, framework, classPath);
        Path file = files.root().resolve(files.build()).resolve("readiness/config.json");
        FactsCache<ModuleConfig> cache = new FactsCache<>(file, ModuleConfig.class);
        Optional<ModuleConfig> known = cache.read(key.digest(), tree);
        try {
            ModuleConfig config = known.isPresent() ? known.get() : evaluate(observed, roots, framework, classPath);
            if (known.isEmpty()) {
                cache.write(key.digest(), observed.seen(), config);
            }
            return known(config, framework, classPath, packaged, hasFiles);
        } catch (UnresolvedException | FailedException e) {
            Origin at = Origin.of(files.module());
            String reason = String.valueOf(e.getMessage());
            return new Gathered(Evidence.unknown(at, reason), Evidence.unknown(at, reason));
        }
    }

    private static Gathered unknown(ModuleFiles files, Framework framework) {
        String reason = "the configuration of " + framework.name()
                + " cannot be evaluated yet; to read its files as plain text set production.framework to none in"
                + " readiness.yml";
        return new Gathered(
                Evidence.unknown(Origin.of(files.module()), reason),
                Evidence.absent("the module is no Spring Boot application"));
    }

    private ModuleConfig evaluate(ProjectTree observed, ConfigRoots roots, Framework framework, ClassPath classPath)
            throws UnresolvedException, FailedException {
        List<ConfigSet> sets = new ArrayList<>();
        if (!framework.isSpringBoot()) {
            sets.addAll(ConfigSources.plain(observed, roots, production));
            sets.addAll(ConfigSources.environment(observed, roots, production));
            return new ModuleConfig(new ConfigFacts(sets, roots.built()), List.of());
        }
        SpringReader.Reading reading = new SpringReader(runtimes, observed, roots)
                .read(classPath, framework.version(), ConfigSources.target(observed, roots, production));
        sets.add(ConfigSources.inspected(observed, roots, reading.set()));
        sets.addAll(ConfigSources.environment(observed, roots, production));
        return new ModuleConfig(new ConfigFacts(sets, reading.overrides(), roots.built()), reading.deprecated());
    }

    private static Gathered known(
            ModuleConfig config, Framework framework, ClassPath classPath, Set<String> packaged, boolean hasFiles) {
        Evidence<ConfigFacts> facts = hasFiles
                ? Evidence.known(config.facts())
                : Evidence.absent("the module has no application configuration");
        Evidence<SpringFacts> spring = framework.isSpringBoot()
                ? Evidence.known(new SpringFacts(
                        framework.version(), classPath.artifacts().keySet(), packaged, config.deprecated()))
                : Evidence.absent("the module is no Spring Boot application");
        return new Gathered(facts, spring);
    }
}
