package dev.readiness.core;

import dev.readiness.facts.Facts;
import dev.readiness.facts.Origin;
import dev.readiness.facts.policy.CoverageSettings;
import dev.readiness.facts.policy.DocumentSettings;
import dev.readiness.facts.policy.EvidenceSettings;
import dev.readiness.facts.policy.ProductionSettings;
import dev.readiness.facts.policy.ReleaseSettings;
import dev.readiness.facts.policy.SecretSettings;
import dev.readiness.facts.policy.TestSettings;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What "ready" means here: the file {@code readiness.yml}. Without one every default is useful.
 *
 * @param levels what a rule weighs instead of its own severity, by id or by {@code subject.*}
 * @param waivers well-formed ones, expired or not
 * @param flaws of waivers that are not well-formed and do not count
 * @param locks where levels come from, and which of them are locked
 * @param custom rules that the policy brings itself
 */
public record Policy(
        ProductionSettings production,
        SecretSettings secrets,
        CoverageSettings coverage,
        TestSettings tests,
        ReleaseSettings release,
        DocumentSettings documents,
        EvidenceSettings evidence,
        Map<String, Level> levels,
        List<Waiver> waivers,
        List<Finding> flaws,
        Gate gate,
        Admission admission,
        Locks locks,
        List<CustomRule.Text> custom) {

    /** A severity, or off. */
    public record Level(Optional<Severity> severity) {
        public static final Level OFF = new Level(Optional.empty());
    }

    public static final Policy DEFAULT = new Policy(
            ProductionSettings.DEFAULT,
            SecretSettings.DEFAULT,
            CoverageSettings.DEFAULT,
            TestSettings.DEFAULT,
            ReleaseSettings.DEFAULT,
            DocumentSettings.DEFAULT,
            EvidenceSettings.DEFAULT,
            Map.of(),
            List.of(),
            List.of(),
            Gate.DEFAULT,
            Admission.DEFAULT,
            Locks.NONE,
            List.of());

    public Policy {
        levels = Map.copyOf(levels);
        waivers = List.copyOf(waivers);
        flaws = List.copyOf(flaws);
        custom = List.copyOf(custom);
    }

    /** The settings as facts, for gatherers and rules. */
    public Facts.Builder facts() {
        return Facts.builder()
                .with(ProductionSettings.class, production)
                .with(SecretSettings.class, secrets)
                .with(CoverageSettings.class, coverage)
                .with(TestSettings.class, tests)
                .with(ReleaseSettings.class, release)
                .with(DocumentSettings.class, documents)
                .with(EvidenceSettings.class, evidence);
    }

    /** What the policy says of a rule; its own id counts before its subject, and a lock before anything lower. */
    public Optional<Level> level(RuleSet.Entry rule) {
        return lock(rule).map(lock -> new Level(Optional.of(lock.level()))).or(() -> set(rule));
    }

    /** Where the level that is in force is set; empty when it is the rule's own. */
    public Optional<Origin> levelAt(RuleSet.Entry rule) {
        return lock(rule).map(Lock::at).or(() -> name(rule)
                .flatMap(name -> Optional.ofNullable(locks.places().get(name))));
    }

    /** The lock that counts instead of what is set. */
    private Optional<Lock> lock(RuleSet.Entry rule) {
        return locks.of(rule.id()).filter(lock -> set(rule)
                .map(level -> lock.isUndercutBy(level.severity()))
                .orElse(true));
    }

    private Optional<Level> set(RuleSet.Entry rule) {
        return name(rule).map(levels::get);
    }

    private Optional<String> name(RuleSet.Entry rule) {
        return Stream.of(rule.id(), rule.subject() + ".*")
                .filter(levels::containsKey)
                .findFirst();
    }
}
