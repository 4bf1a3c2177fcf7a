package dev.readiness.rules.tests;

import com.google.auto.service.AutoService;
import dev.readiness.core.Finding;
import dev.readiness.core.Rule;
import dev.readiness.core.RuleInfo;
import dev.readiness.core.Severity;
import dev.readiness.core.Stage;
import dev.readiness.facts.Facts;
import dev.readiness.facts.config.ConfigFacts;
import dev.readiness.facts.config.ConfigSet;
import dev.readiness.facts.config.Setting;
import dev.readiness.facts.coverage.TestFacts;
import dev.readiness.facts.policy.ProductionSettings;
import dev.readiness.facts.project.ModuleFacts;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Asks only where production has files or documents of its own: a base file is under every test. */
@AutoService(Rule.class)
@RuleInfo(
        id = "tests.production-config-tested",
        title = "A test runs with the production configuration",
        fix = "write a test with @ActiveProfiles and the production profile that starts the context",
        severity = Severity.WARNING,
        stage = Stage.RELEASE,
        needs = {ModuleFacts.class, ConfigFacts.class, TestFacts.class, ProductionSettings.class},
        since = "0.1.0")
public final class ProductionConfigTested implements Rule {

    @Override
    public Optional<String> notApplicable(Facts facts) {
        List<String> profiles = facts.get(ProductionSettings.class).profiles();
        boolean hasOwn = facts.get(ConfigFacts.class).sets().stream()
                .filter(set -> set.kind() != ConfigSet.Kind.ENVIRONMENT)
                .flatMap(set -> set.settings().values().stream())
                .flatMap(setting -> setting.sources().stream())
                .map(Setting.Source::profile)
                .anyMatch(profiles::contains);
        return hasOwn ? Optional.empty() : Optional.of("no configuration belongs to a production profile");
    }

    @Override
    public Stream<Finding> check(Facts facts) {
        String profiles =
                String.join("\", \"", facts.get(ProductionSettings.class).profiles());
        return facts.get(TestFacts.class).prodConfigTested()
                ? Stream.empty()
                : Stream.of(Finding.of(
                        facts.get(ModuleFacts.class).origin(),
                        "",
                        "no test activates the production profile \"" + profiles + "\""));
    }
}
