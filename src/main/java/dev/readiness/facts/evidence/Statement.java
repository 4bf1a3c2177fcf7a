package dev.readiness.facts.evidence;

import java.util.List;
import java.util.Set;

/**
 * What somebody answers for: that a vulnerability does no harm in a package (VEX).
 *
 * @param ids of the vulnerability
 * @param about packages, each in the version that is spoken of; one without a version speaks of all
 * @param state CycloneDX's word: {@code not_affected}, {@code false_positive}, {@code resolved} ...
 * @see <a href="https://cyclonedx.org/docs/1.6/json/#vulnerabilities_items_analysis_state">analysis.state</a>
 */
public record Statement(Set<String> ids, List<PackageId> about, String state) {

    private static final Set<String> HARMLESS =
            Set.of("resolved", "resolved_with_pedigree", "false_positive", "not_affected");

    public Statement {
        ids = Set.copyOf(ids);
        about = List.copyOf(about);
    }

    /** Whether the vulnerability need not be told; {@code exploitable} and {@code in_triage} do not say so. */
    public static boolean isHarmless(String state) {
        return HARMLESS.contains(state);
    }

    /** Whether it takes the vulnerability out. */
    public boolean clears(Vulnerability one) {
        return isHarmless(state) && concerns(one);
    }

    /** Whether it says that the vulnerability is open to attack, or may be. */
    public boolean contests(Vulnerability one) {
        return !isHarmless(state) && concerns(one);
    }

    private boolean concerns(Vulnerability one) {
        return one.ids().stream().anyMatch(ids::contains)
                && about.stream().anyMatch(each -> each.covers(one.affected()));
    }
}
