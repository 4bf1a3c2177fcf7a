package dev.readiness.core.policy;

import java.util.Map;
import java.util.Set;

/** Every key that the policy file knows, by section; the JSON Schema says the same, and a test holds the two together. */
public final class PolicyKeys {

    static final Set<String> ROOT =
            Set.of("extends", "production", "secrets", "coverage", "tests", "release", "rules", "waivers", "gate");
    static final Set<String> PRODUCTION = Set.of(
            "profiles", "framework", "springBoot", "environmentFiles", "variables", "developmentProfiles", "expect");
    static final Set<String> EXPECT = Set.of("key", "required", "reference", "equals", "oneOf", "matches", "minLength");
    static final Set<String> SECRETS = Set.of("keyLength", "passwordLength", "entropy");
    static final Set<String> COVERAGE = Set.of("minimum", "module");
    static final Set<String> COUNTERS = Set.of("instruction", "branch", "line", "method", "class");
    static final Set<String> TESTS = Set.of("maxSkipped", "maxFlaky");
    static final Set<String> RELEASE = Set.of("tags", "changelog");
    static final Set<String> WAIVER = Set.of("rule", "at", "key", "reason", "until");
    static final Set<String> GATE = Set.of("failOn", "unknown", "minScore");

    /** For the test that compares them with the schema: by the section's path. */
    public static final Map<String, Set<String>> BY_SECTION = Map.of(
            "", ROOT,
            "production", PRODUCTION,
            "production/expect", EXPECT,
            "secrets", SECRETS,
            "coverage", COVERAGE,
            "coverage/minimum", COUNTERS,
            "tests", TESTS,
            "release", RELEASE,
            "waivers", WAIVER,
            "gate", GATE);

    private PolicyKeys() {}
}
