package dev.readiness.core.policy;

import java.util.Map;
import java.util.Set;

/** Every key that the policy file knows, by section; the JSON Schema says the same, and a test holds the two together. */
public final class PolicyKeys {

    static final Set<String> ROOT = Set.of(
            "extends",
            "production",
            "secrets",
            "coverage",
            "tests",
            "release",
            "docs",
            "evidence",
            "rules",
            "custom",
            "waivers",
            "gate");
    static final Set<String> PRODUCTION = Set.of(
            "profiles", "framework", "springBoot", "environmentFiles", "variables", "developmentProfiles", "expect");
    static final Set<String> EXPECT = Set.of("key", "required", "reference", "equals", "oneOf", "matches", "minLength");
    static final Set<String> SECRETS = Set.of("keyLength", "passwordLength", "entropy");
    static final Set<String> COVERAGE = Set.of("minimum", "module", "changed", "since", "tolerance");
    static final Set<String> CHANGED = Set.of("line", "branch", "minLines");
    static final Set<String> COUNTERS = Set.of("instruction", "branch", "line", "method", "class", "final");
    static final Set<String> TESTS = Set.of("maxSkipped", "maxFlaky");
    static final Set<String> RELEASE = Set.of("tags", "changelog", "notes", "checklist", "branches");
    static final Set<String> DOCS =
            Set.of("required", "production", "productionSections", "deployment", "deploymentSections");
    static final Set<String> EVIDENCE = Set.of(
            "report",
            "tool",
            "format",
            "required",
            "maxAge",
            "failOn",
            "warnOn",
            "withoutFix",
            "baseline",
            "tolerance",
            "toleranceOnCi",
            "thresholds");
    static final Set<String> THRESHOLD = Set.of("benchmark", "mode", "params", "atMost", "atLeast");
    static final Set<String> WAIVER = Set.of("rule", "at", "key", "reason", "until");
    static final Set<String> GATE = Set.of("failOn", "unknown", "minScore", "maxAge", "uploads", "skips", "final");
    static final Set<String> LEVEL = Set.of("level", "final", "waivable");
    static final Set<String> CUSTOM = Set.of("id", "title", "expr", "fix", "message", "severity", "stage");
    static final Set<String> SKIP = Set.of("property", "reason");

    /** For the test that compares them with the schema: by the section's path. */
    public static final Map<String, Set<String>> BY_SECTION = Map.ofEntries(
            Map.entry("", ROOT),
            Map.entry("production", PRODUCTION),
            Map.entry("production/expect", EXPECT),
            Map.entry("secrets", SECRETS),
            Map.entry("coverage", COVERAGE),
            Map.entry("coverage/minimum", COUNTERS),
            Map.entry("coverage/changed", CHANGED),
            Map.entry("tests", TESTS),
            Map.entry("release", RELEASE),
            Map.entry("docs", DOCS),
            Map.entry("evidence", EVIDENCE),
            Map.entry("evidence/thresholds", THRESHOLD),
            Map.entry("custom", CUSTOM),
            Map.entry("waivers", WAIVER),
            Map.entry("gate", GATE),
            Map.entry("gate/skips", SKIP));

    private PolicyKeys() {}
}
