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
            return absent();
        }
        Framework framework = Framework.of(classPath, production);
        if (!framework.isNone() && !framework.isSpringBoot()) {
            return unknown(files.module(), framework);
        }
        CacheKey key = new CacheKey(plugin, roots, production, framework, classPath);
        Path file = files.root().resolve(files.build()).resolve("readiness/config.json");
        FactsCache<ModuleConfig> cache = new FactsCache<>(file, ModuleConfig.class);
        Optional<ModuleConfig> known = cache.read(key.digest(), tree);
        try {
            ModuleConfig config =
                    known.isPresent() ? known.get() : evaluate(observed, roots, framework, classPath, production);
            if (known.isEmpty()) {
                cache.write(key.digest(), observed.seen(), config);
            }
            return known(config, framework, classPath, packaged, hasFiles);
        } catch (UnresolvedException | FailedException e) {
            return unknown(files.module(), e);
        }
    }

    /**
     * What the sources of any tree ask of production, be it a commit's: neither what a build made of them nor environment
     * files are read, and every variable counts as not set. The Spring Boot of today evaluates a commit too, so that what
     * differs is the project's own doing. Nothing is remembered.
     *
     * @param module its directory; "." for the root
     * @param resources its directories of resources
     */
    public Gathered sources(ProjectTree any, String module, List<String> resources, ClassPath classPath) {
        ConfigRoots roots = new ConfigRoots(module, resources, resources);
        ProductionSettings bare = new ProductionSettings(
                production.profiles(),
                production.framework(),
                production.springBoot(),
                List.of(),
                List.of(),
                production.developmentProfiles(),
                List.of());
        if (!ConfigSources.exist(any, roots, bare)) {
            return absent();
        }
        Framework framework = Framework.of(classPath, bare);
        if (!framework.isNone() && !framework.isSpringBoot()) {
            return unknown(module, framework);
        }
        try {
            return known(evaluate(any, roots, framework, classPath, bare), framework, classPath, Set.of(), true);
        } catch (UnresolvedException | FailedException e) {
            return unknown(module, e);
        }
    }

    private static Gathered absent() {
        String reason = "the module has no application configuration";
        return new Gathered(Evidence.absent(reason), Evidence.absent(reason));
    }

    private static Gathered unknown(String module, Exception e) {
        Origin at = Origin.of(module);
        String reason = String.valueOf(e.getMessage());
        return new Gathered(Evidence.unknown(at, reason), Evidence.unknown(at, reason));
    }

    private static Gathered unknown(String module, Framework framework) {
        String reason = "the configuration of " + framework.name()
                + " cannot be evaluated yet; to read its files as plain text set production.framework to none in"
                + " readiness.yml";
        return new Gathered(
                Evidence.unknown(Origin.of(module), reason),
                Evidence.absent("the module is no Spring Boot application"));
    }

    private ModuleConfig evaluate(
            ProjectTree observed,
            ConfigRoots roots,
            Framework framework,
            ClassPath classPath,
            ProductionSettings settings)
            throws UnresolvedException, FailedException {
        List<ConfigSet> sets = new ArrayList<>();
        if (!framework.isSpringBoot()) {
            sets.addAll(ConfigSources.plain(observed, roots, settings));
            sets.addAll(ConfigSources.environment(observed, roots, settings));
            return new ModuleConfig(new ConfigFacts(sets, roots.built()), List.of());
        }
        SpringReader.Reading reading = new SpringReader(runtimes, observed, roots)
                .read(classPath, framework.version(), ConfigSources.target(observed, roots, settings));
        sets.add(ConfigSources.inspected(observed, roots, reading.set()));
        sets.addAll(ConfigSources.environment(observed, roots, settings));
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
