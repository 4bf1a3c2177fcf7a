package dev.readiness.rules.coverage;

import static dev.readiness.rules.GivenModule.module;
import static dev.readiness.rules.RuleAssert.assertRule;

import dev.readiness.core.Severity;
import dev.readiness.facts.Evidence;
import dev.readiness.facts.Facts;
import dev.readiness.facts.Origin;
import dev.readiness.facts.coverage.Counter.Type;
import dev.readiness.facts.coverage.Counters;
import dev.readiness.facts.coverage.CoverageFacts;
import dev.readiness.facts.policy.CoverageSettings;
import dev.readiness.facts.project.ModuleFacts;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

final class ReportPresentTest {

    private static final String LOOKED = "there is no jacoco.xml in \"target/site/jacoco\"";
    private static final Evidence<CoverageFacts> NONE = Evidence.absent(LOOKED);
    private static final ModuleFacts WITH_PLUGIN =
            module("app", true, true, Map.of("org.jacoco:jacoco-maven-plugin", "0.8.15"), Map.of());
    private static final CoverageSettings ASKED =
            new CoverageSettings(Map.of(Type.LINE, BigDecimal.valueOf(80)), Map.of());
    private static final CoverageSettings ASKED_OF_MODULES =
            new CoverageSettings(Map.of(), Map.of(Type.LINE, BigDecimal.valueOf(80)));

    @Test
    void reportsAMissingReportThatThePolicyAsksFor() {
        for (CoverageSettings settings : List.of(ASKED, ASKED_OF_MODULES)) {
            assertRule(new ReportPresent())
                    .on(facts(module("app"), settings, NONE))
                    .reports("", "the policy asks for coverage, and " + LOOKED)
                    .at("app/pom.xml:4");
        }
    }

    @Test
    void warnsOfAMissingReportThatOnlyThePomPromises() {
        assertRule(new ReportPresent())
                .on(facts(WITH_PLUGIN, CoverageSettings.DEFAULT, NONE))
                .reports(Severity.WARNING, "", "the POM configures jacoco-maven-plugin, and " + LOOKED)
                .at("app/pom.xml:4");
    }

    @Test
    void putsThePolicyAboveThePom() {
        assertRule(new ReportPresent())
                .on(facts(WITH_PLUGIN, ASKED, NONE))
                .reports("", "the policy asks for coverage, and " + LOOKED);
    }

    @Test
    void doubtsAReportThatCannotBeRead() {
        assertRule(new ReportPresent())
                .on(facts(module("app"), ASKED, Evidence.unknown(Origin.of("jacoco.xml", 7), "the file is cut off")))
                .doubts("", "the file is cut off")
                .at("jacoco.xml:7");
    }

    @Test
    void staysSilentOnAReport() {
        CoverageFacts coverage =
                new CoverageFacts(Counters.NONE, new TreeMap<>(), List.of(), List.of(), List.of(), new TreeMap<>());
        assertRule(new ReportPresent())
                .on(facts(WITH_PLUGIN, ASKED, Evidence.known(coverage)))
                .isSilent();
    }

    @Test
    void doesNotConcernAPlainLibrary() {
        assertRule(new ReportPresent())
                .on(facts(module("app"), CoverageSettings.DEFAULT, NONE))
                .doesNotApply("neither the policy nor the POM asks for coverage");
    }

    @Test
    void doesNotConcernAModuleWithoutClasses() {
        assertRule(new ReportPresent())
                .on(facts(module("app", false, true), ASKED, NONE))
                .doesNotApply("the module has no main classes");
    }

    private static Facts facts(ModuleFacts module, CoverageSettings settings, Evidence<CoverageFacts> coverage) {
        return Facts.builder()
                .with(ModuleFacts.class, module)
                .with(CoverageSettings.class, settings)
                .lazily(CoverageFacts.class, () -> coverage)
                .build();
    }
}
