package dev.readiness.rules.tests;

import static dev.readiness.rules.Given.FILE;
import static dev.readiness.rules.GivenModule.module;
import static dev.readiness.rules.RuleAssert.assertRule;

import dev.readiness.facts.Facts;
import dev.readiness.facts.Origin;
import dev.readiness.facts.config.ConfigSet;
import dev.readiness.facts.config.Setting;
import dev.readiness.facts.config.Value;
import dev.readiness.facts.coverage.TestFacts;
import dev.readiness.facts.policy.ProductionSettings;
import dev.readiness.facts.project.ModuleFacts;
import dev.readiness.rules.Given;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ProductionConfigTestedTest {

    @Test
    void reportsAProductionProfileThatNoTestActivates() {
        assertRule(new ProductionConfigTested())
                .on(facts(ConfigSet.Kind.SPRING, "prod", false, List.of("prod")))
                .reports("", "no test activates the production profile \"prod\"")
                .at("app/pom.xml:4");
    }

    @Test
    void namesEveryProductionProfile() {
        assertRule(new ProductionConfigTested())
                .on(facts(ConfigSet.Kind.SPRING, "cloud", false, List.of("prod", "cloud")))
                .reports("", "no test activates the production profile \"prod\", \"cloud\"");
    }

    @Test
    void acceptsAProfileThatATestActivates() {
        assertRule(new ProductionConfigTested())
                .on(facts(ConfigSet.Kind.SPRING, "prod", true, List.of("prod")))
                .isSilent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "dev", "production"})
    void doesNotConcernFilesOfOtherProfiles(String profile) {
        assertRule(new ProductionConfigTested())
                .on(facts(ConfigSet.Kind.SPRING, profile, false, List.of("prod")))
                .doesNotApply("no configuration belongs to a production profile");
    }

    @Test
    void doesNotConcernAnEnvironmentFile() {
        assertRule(new ProductionConfigTested())
                .on(facts(ConfigSet.Kind.ENVIRONMENT, "prod", false, List.of("prod")))
                .doesNotApply("no configuration belongs to a production profile");
    }

    private static Facts facts(ConfigSet.Kind kind, String profile, boolean tested, List<String> profiles) {
        Value value = Value.of("8080");
        Setting setting =
                new Setting("server.port", value, List.of(new Setting.Source(Origin.of(FILE, 1), value, profile)));
        return Given.config(Given.set(kind, "prod", List.of(setting)))
                .with(ModuleFacts.class, module("app"))
                .with(TestFacts.class, new TestFacts(1, List.of(), 1, tested))
                .with(
                        ProductionSettings.class,
                        new ProductionSettings(
                                profiles, "auto", Optional.empty(), List.of(), List.of(), List.of(), List.of()))
                .build();
    }
}
