package dev.readiness.core.policy;

import dev.readiness.core.CustomRule;
import dev.readiness.core.Finding;
import dev.readiness.core.Gate;
import dev.readiness.core.Policy;
import dev.readiness.core.ReadinessException;
import dev.readiness.core.RuleSet;
import dev.readiness.core.Severity;
import dev.readiness.core.Waiver;
import dev.readiness.facts.Node;
import dev.readiness.facts.coverage.Counter;
import dev.readiness.facts.policy.CoverageSettings;
import dev.readiness.facts.policy.DocumentSettings;
import dev.readiness.facts.policy.ProductionSettings;
import dev.readiness.facts.policy.ReleaseSettings;
import dev.readiness.facts.policy.SecretSettings;
import dev.readiness.facts.policy.TestSettings;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Makes a {@link Policy} of {@code readiness.yml} and the documents that it extends. */
public final class PolicyReader {

    private final RuleSet installed;
    private final Faults faults = new Faults();

    private PolicyReader(RuleSet installed) {
        this.installed = installed;
    }

    /** Reads a policy that extends nothing. */
    public static Policy read(Node document, RuleSet rules) {
        return read(List.of(document), rules);
    }

    /**
     * Reads the policy.
     *
     * @param documents from the most general on; each is laid over those before it
     * @param rules that may be named
     * @throws ReadinessException naming every unknown key, every unfit value and every broken lock with its line
     */
    public static Policy read(List<Node> documents, RuleSet rules) {
        return new PolicyReader(rules).policy(documents);
    }

    private Policy policy(List<Node> documents) {
        Section root = Section.open(
                "the policy", documents.stream().reduce(PolicyMerge::merge).orElseThrow(), PolicyKeys.ROOT, faults);
        new LayerCheck(faults).check(documents);
        List<CustomRule.Text> custom = new CustomRuleReader(installed, faults).read(root);
        RuleSet rules =
                installed.with(custom.stream().map(CustomRule.Text::named).toList());
        LevelReader levels = new LevelReader(rules, faults);
        List<Finding> flaws = new ArrayList<>();
        List<Waiver> waivers = new ArrayList<>();
        for (Node document : documents) {
            // a policy that locks may itself waive
            waivers.addAll(new WaiverReader(rules, levels.locks(), faults, flaws).read(document));
            levels.read(document);
        }
        Section gate = root.section("gate", PolicyKeys.GATE);
        Policy policy = new Policy(
                production(root.section("production", PolicyKeys.PRODUCTION)),
                secrets(root.section("secrets", PolicyKeys.SECRETS)),
                coverage(root.section("coverage", PolicyKeys.COVERAGE)),
                tests(root.section("tests", PolicyKeys.TESTS)),
                release(root.section("release", PolicyKeys.RELEASE)),
                documents(root.section("docs", PolicyKeys.DOCS)),
                new EvidenceReader(faults).read(root),
                levels.levels(),
                waivers,
                flaws,
                gate(gate),
                new AdmissionReader(gate, faults).read(),
                levels.locks(),
                custom);
        faults.throwIfAny();
        return policy;
    }

    private ProductionSettings production(Section section) {
        ProductionSettings base = ProductionSettings.DEFAULT;
        return new ProductionSettings(
                section.texts("profiles").orElse(base.profiles()),
                section.choice("framework", List.of("auto", "spring-boot", "none"))
                        .orElse(base.framework()),
                section.text("springBoot"),
                section.texts("environmentFiles").orElse(base.environmentFiles()),
                section.texts("variables").orElse(base.variables()),
                section.texts("developmentProfiles").orElse(base.developmentProfiles()),
                new ExpectationReader(faults).read(section));
    }

    private static SecretSettings secrets(Section section) {
        SecretSettings base = SecretSettings.DEFAULT;
        return new SecretSettings(
                section.number("keyLength", 1, 4096).orElse(base.keyLength()),
                section.number("passwordLength", 1, 4096).orElse(base.passwordLength()),
                section.decimal("entropy", 0, 8).map(BigDecimal::doubleValue).orElse(base.entropy()));
    }

    private static CoverageSettings coverage(Section section) {
        return new CoverageSettings(
                minimums(section, "minimum"),
                minimums(section, "module"),
                new ChangedReader(section).read(),
                section.decimal("tolerance", 0, 100).orElse(CoverageSettings.DEFAULT.tolerance()));
    }

    private static Map<Counter.Type, BigDecimal> minimums(Section coverage, String key) {
        Section section = coverage.section(key, PolicyKeys.COUNTERS);
        Map<Counter.Type, BigDecimal> minimums = new EnumMap<>(Counter.Type.class);
        for (Counter.Type type : Counter.Type.values()) {
            section.decimal(type.word(), 0, 100).ifPresent(percent -> minimums.put(type, percent));
        }
        return minimums;
    }

    private static TestSettings tests(Section section) {
        TestSettings base = TestSettings.DEFAULT;
        return new TestSettings(
                section.number("maxSkipped", 0, 100).orElse(base.maxSkippedPercent()),
                section.number("maxFlaky", 0, Integer.MAX_VALUE).orElse(base.maxFlaky()));
    }

    private static ReleaseSettings release(Section section) {
        List<String> tags = section.texts("tags").orElse(ReleaseSettings.DEFAULT.tags());
        if (tags.isEmpty() || !tags.stream().allMatch(tag -> tag.contains("{version}"))) {
            section.fault("tags", "must hold patterns with {version} in them, e.g. 'v{version}'");
        }
        ReleaseSettings base = ReleaseSettings.DEFAULT;
        List<String> branches = section.texts("branches").orElse(base.branches());
        if (branches.isEmpty() || branches.stream().anyMatch(String::isBlank)) {
            section.fault("branches", "must hold names or patterns of branches, e.g. 'main' or '*.x'");
        }
        return new ReleaseSettings(
                tags,
                section.text("changelog").orElse(base.changelog()),
                section.text("notes").orElse(base.notes()),
                section.text("checklist").orElse(base.checklist()),
                branches);
    }

    private static DocumentSettings documents(Section section) {
        DocumentSettings base = DocumentSettings.DEFAULT;
        return new DocumentSettings(
                section.texts("required").orElse(base.required()),
                section.text("production").orElse(base.production()),
                section.texts("productionSections").orElse(base.productionSections()),
                section.text("deployment").orElse(base.deployment()),
                section.texts("deploymentSections").orElse(base.deploymentSections()));
    }

    static Gate gate(Section section) {
        Gate base = Gate.DEFAULT;
        return new Gate(
                section.choice("failOn", List.of("note", "warning", "error"))
                        .map(Severity::of)
                        .orElse(base.failOn()),
                section.choice("unknown", List.of("closed", "open"))
                        .map("closed"::equals)
                        .orElse(base.unknownCloses()),
                section.number("minScore", 0, 100));
    }
}
