package dev.readiness.rules.coverage;

import com.google.auto.service.AutoService;
import dev.readiness.core.Finding;
import dev.readiness.core.Rule;
import dev.readiness.core.RuleInfo;
import dev.readiness.core.Severity;
import dev.readiness.facts.Evidence;
import dev.readiness.facts.Facts;
import dev.readiness.facts.coverage.CoverageFacts;
import dev.readiness.facts.policy.CoverageSettings;
import dev.readiness.facts.project.ModuleFacts;
import java.util.Optional;
import java.util.stream.Stream;

/** Asks for the report itself: its absence is what it judges, so coverage is no needed fact. */
@AutoService(Rule.class)
@RuleInfo(
        id = "coverage.report-present",
        title = "Every module with main classes has a JaCoCo report",
        fix = "bind the goals prepare-agent and report of jacoco-maven-plugin, and run the tests before the check",
        needs = {ModuleFacts.class, CoverageSettings.class},
        since = "0.1.0")
public final class ReportPresent implements Rule {

    private static final String PLUGIN = "org.jacoco:jacoco-maven-plugin";

    @Override
    public Optional<String> notApplicable(Facts facts) {
        ModuleFacts module = facts.get(ModuleFacts.class);
        if (!module.hasMainSources()) {
            return Optional.of("the module has no main classes");
        }
        return isAsked(facts) || isConfigured(facts)
                ? Optional.empty()
                : Optional.of("neither the policy nor the POM asks for coverage");
    }

    @Override
    public Stream<Finding> check(Facts facts) {
        Evidence<CoverageFacts> coverage = facts.evidence(CoverageFacts.class);
        if (coverage instanceof Evidence.Unknown<CoverageFacts> unknown) {
            return Stream.of(Finding.unknown(unknown.at(), "", unknown.reason()));
        }
        if (coverage instanceof Evidence.Absent<CoverageFacts> absent) {
            return Stream.of(finding(facts, absent.reason()));
        }
        return Stream.empty();
    }

    private static Finding finding(Facts facts, String looked) {
        ModuleFacts module = facts.get(ModuleFacts.class);
        if (isAsked(facts)) {
            return Finding.of(module.origin(), "", "the policy asks for coverage, and " + looked);
        }
        return Finding.of(module.origin(), "", "the POM configures jacoco-maven-plugin, and " + looked)
                .as(Severity.WARNING);
    }

    private static boolean isAsked(Facts facts) {
        return facts.get(CoverageSettings.class).isRequired();
    }

    private static boolean isConfigured(Facts facts) {
        return facts.get(ModuleFacts.class).plugins().containsKey(PLUGIN);
    }
}
