package dev.readiness.rules.spring;

import com.google.auto.service.AutoService;
import dev.readiness.core.Finding;
import dev.readiness.core.Rule;
import dev.readiness.core.RuleInfo;
import dev.readiness.core.Severity;
import dev.readiness.facts.Facts;
import dev.readiness.facts.config.ConfigFacts;
import dev.readiness.facts.config.SpringFacts;
import dev.readiness.facts.config.SpringFacts.DeprecatedKey;
import java.util.stream.Stream;

/** Keys that the metadata of the resolved dependencies declares removed, or deprecated. */
@AutoService(Rule.class)
@RuleInfo(
        id = "spring.no-removed-properties",
        title = "No setting is ignored because its key was removed",
        fix = "use the replacement, or delete the line",
        needs = {ConfigFacts.class, SpringFacts.class},
        since = "0.1.0")
public final class NoRemovedProperties implements Rule {

    @Override
    public Stream<Finding> check(Facts facts) {
        return facts.get(SpringFacts.class).deprecated().stream().map(NoRemovedProperties::judge);
    }

    private static Finding judge(DeprecatedKey old) {
        String message = "\"" + old.key() + "\" " + (old.removed() ? "was removed and has no effect" : "is deprecated")
                + (old.replacement().isEmpty() ? "" : ", \"" + old.replacement() + "\" replaces it");
        Finding finding = Finding.of(old.at(), old.key(), message);
        return old.removed() ? finding : finding.as(Severity.NOTE);
    }
}
