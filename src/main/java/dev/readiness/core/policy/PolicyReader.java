package dev.readiness.core.policy;

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
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Makes a {@link Policy} of the document in {@code readiness.yml}, after what it extends was merged into it. */
public final class PolicyReader {

    private final RuleSet rules;
    private final Faults faults = new Faults();

    private PolicyReader(RuleSet rules) {
        this.rules = rules;
    }

    /**
     * Reads the policy.
     *
     * @param rules that may be named
     * @throws ReadinessException naming every unknown key and every unfit value with its line
     */
    public static Policy read(Node document, RuleSet rules) {
        return new PolicyReader(rules).read(document);
    }

    private Policy read(Node document) {
        Section root = Section.open("the policy", document, PolicyKeys.ROOT, faults);
        List<Finding> flaws = new ArrayList<>();
        Section gate = root.section("gate", PolicyKeys.GATE);
        Policy policy = new Policy(
                production(root.section("production", PolicyKeys.PRODUCTION)),
                secrets(root.section("secrets", PolicyKeys.SECRETS)),
                coverage(root.section("coverage", PolicyKeys.COVERAGE)),
                tests(root.section("tests", PolicyKeys.TESTS)),
                release(root.section("release", PolicyKeys.RELEASE)),
                documents(root.section("docs", PolicyKeys.DOCS)),
                new EvidenceReader(faults).read(root),
                levels(root),
                waivers(root, flaws),
                flaws,
                gate(gate),
                new AdmissionReader(gate, faults).read());
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

    private Map<String, Policy.Level> levels(Section root) {
        Map<String, Policy.Level> levels = new TreeMap<>();
        Set<String> known = rules.all().stream().map(RuleSet.Entry::id).collect(Collectors.toSet());
        known.addAll(rules.all().stream().map(rule -> rule.subject() + ".*").toList());
        root.node("rules").ifPresent(node -> {
            Section section = Section.open("rules", node, known, faults);
            for (Node.Entry entry : section.entries()) {
                section.choice(entry.key(), List.of("off", "note", "warning", "error"))
                        .ifPresent(word -> levels.put(entry.key(), level(word)));
            }
        });
        return levels;
    }

    private static Policy.Level level(String word) {
        return word.equals("off") ? Policy.Level.OFF : new Policy.Level(Optional.of(severity(word)));
    }

    private static Severity severity(String word) {
        return Severity.valueOf(word.toUpperCase(Locale.ROOT));
    }

    private List<Waiver> waivers(Section root, List<Finding> flaws) {
        return new WaiverReader(rules, faults, flaws).read(root);
    }

    private static Gate gate(Section section) {
        Gate base = Gate.DEFAULT;
        return new Gate(
                section.choice("failOn", List.of("note", "warning", "error"))
                        .map(PolicyReader::severity)
                        .orElse(base.failOn()),
                section.choice("unknown", List.of("closed", "open"))
                        .map("closed"::equals)
                        .orElse(base.unknownCloses()),
                section.number("minScore", 0, 100));
    }
}
